package fr.reseauclimat.member.profile;

import java.time.Clock;
import java.util.List;

import fr.reseauclimat.mail.UndeliveredMail;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.member.RoleGrants;
import fr.reseauclimat.organisation.OrganisationService;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.security.CurrentUser;
import fr.reseauclimat.shared.web.ExpectedVersion;
import fr.reseauclimat.territory.TerritoryService;
import fr.reseauclimat.theme.ThemeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a person does with the own account and profile. */
@ApplicationScoped
@Transactional
class ProfileService {

    @Inject
    CurrentUser user;

    @Inject
    CurrentMember current;

    @Inject
    RoleGrants grants;

    @Inject
    Members members;

    @Inject
    OrganisationService organisations;

    @Inject
    TerritoryService territories;

    @Inject
    ThemeService themes;

    @Inject
    UndeliveredMail undelivered;

    @Inject
    ProfileMapper mapper;

    @Inject
    Clock clock;

    /** The profile takes over what Keycloak says by now: a role given there shows at the next sign-in. */
    Account account() {
        var member = current.find();
        member.ifPresent(this::refresh);
        return new Account(user.username(), user.firstName(), user.lastName(), user.verifiedEmail(),
                List.copyOf(user.roles()), grants.grantable(), member.map(this::profile).orElse(null),
                member.map(Member::previousVisitAt).orElse(null));
    }

    MyProfile update(UpdateProfileRequest request, String ifMatch) {
        var member = current.require();
        ExpectedVersion.require(ifMatch, member.version());
        member.rename(request.firstName(), request.lastName());
        member.workFor(organisations.refer(request.organisationId(), "organisationId"),
                territories.refer(request.territoryId(), "territoryId"), request.jobTitle());
        member.present(request.biography(), request.phone());
        member.interest(themes.refer(request.themeIds(), member.themes(), "themeIds"));
        member.exchange(request.skills(), request.offers(), request.needs());
        member.show(request.visibility());
        member.speak(request.locale());
        return save(member);
    }

    /** Completes the profile of somebody who was invited, or makes one for an account that has none. */
    MyProfile welcome(WelcomeRequest request) {
        var member = current.find().orElseGet(this::newcomer);
        if (member.welcomedAt() != null) {
            throw new ProblemException(ProblemType.TRANSITION_REFUSED, "Vous avez déjà un profil\u00a0: modifiez-le.");
        }
        member.rename(request.firstName(), request.lastName());
        member.workFor(organisations.refer(request.organisationId(), "organisationId"),
                territories.refer(request.territoryId(), "territoryId"), request.jobTitle());
        member.present(member.biography(), request.phone());
        member.interest(themes.refer(request.themeIds(), member.themes(), "themeIds"));
        member.show(request.visibility());
        member.speak(request.locale());
        member.welcome(clock.instant());
        return save(member);
    }

    void visit() {
        current.require().visit(clock.instant());
    }

    private Member newcomer() {
        if (user.verifiedEmail() == null) {
            throw ProblemException.forbidden("Confirmez d’abord l’adresse électronique de votre compte.");
        }
        var member = new Member(user.firstName() == null ? "" : user.firstName(),
                user.lastName() == null ? "" : user.lastName(), user.verifiedEmail(), role(), clock.instant());
        member.recognise(user.subject());
        return member;
    }

    private MemberRole role() {
        return MemberRole.of(user.roles()).orElseThrow(() -> ProblemException.forbidden(null));
    }

    private void refresh(Member member) {
        MemberRole.of(user.roles()).filter(role -> role != member.role()).ifPresent(member::mirror);
        var email = user.verifiedEmail();
        if (email != null && !email.equals(member.email()) && members.isFree(email)) {
            member.moveTo(email);
        }
    }

    /** Written at once, because the answer carries the new version. */
    private MyProfile save(Member member) {
        members.save(member);
        current.forget();
        return profile(member);
    }

    private MyProfile profile(Member member) {
        return mapper.toProfile(member, members.photoFile(member.id()), undelivered.since(member.email()));
    }
}
