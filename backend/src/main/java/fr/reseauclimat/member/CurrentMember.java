package fr.reseauclimat.member;

import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.security.CurrentUser;
import fr.reseauclimat.shared.security.Viewer;
import fr.reseauclimat.shared.security.Viewers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The member who is asking: the account of the access token, looked up once in a request. */
@RequestScoped
public class CurrentMember implements Viewers {

    @Inject
    CurrentUser user;

    @Inject
    MemberRepository members;

    @Inject
    AccountLinking linking;

    private boolean known;
    private UUID id;

    /** @return the identifier, or null for visitors and for accounts without a profile */
    public UUID idOrNull() {
        if (!known) {
            id = user.isAnonymous() || user.subject() == null ? null : lookUp();
            known = true;
        }
        return id;
    }

    public Optional<Member> find() {
        return Optional.ofNullable(idOrNull()).flatMap(members::findByIdOptional);
    }

    /** What is to be known of somebody who comes back, without loading the profile. */
    public Optional<ReturningMember> returning() {
        return Optional.ofNullable(idOrNull()).flatMap(members::returning);
    }

    /** @throws ProblemException 403 {@code profile-required} for an account without a profile */
    public Member require() {
        return find().orElseThrow(CurrentMember::profileRequired);
    }

    /** The same without loading the profile. */
    public UUID requireId() {
        return Optional.ofNullable(idOrNull()).orElseThrow(CurrentMember::profileRequired);
    }

    @Override
    public Viewer current() {
        return new Viewer(idOrNull(), !user.roles().isEmpty(), user.isStaff());
    }

    /** To be called once a profile was made in the course of this request. */
    public void forget() {
        known = false;
    }

    private static ProblemException profileRequired() {
        return new ProblemException(ProblemType.PROFILE_REQUIRED, "Dites d’abord en quelques mots qui vous êtes.");
    }

    private UUID lookUp() {
        return members.idOfSubject(user.subject())
                .or(() -> linking.link(user.subject(), user.verifiedEmail()))
                .orElse(null);
    }
}
