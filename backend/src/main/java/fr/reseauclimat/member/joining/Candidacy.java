package fr.reseauclimat.member.joining;

import java.time.Instant;

import fr.reseauclimat.mail.Recipient;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.organisation.Organisation;
import fr.reseauclimat.organisation.OrganisationKind;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.text.WrittenText;
import fr.reseauclimat.territory.Territory;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Somebody's request to join the network. It is decided once. */
@Audited(name = "join-request", fr = "une demande d’adhésion", en = "a membership request")
@Entity
@Table(name = "join_requests")
class Candidacy extends VersionedEntity {

    private String firstName;

    private String lastName;

    @Personal
    private String email;

    @Personal
    private String phone;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private String jobTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String newOrganisationName;

    @Enumerated(EnumType.STRING)
    private OrganisationKind newOrganisationKind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Territory newOrganisationTerritory;

    @ManyToOne(fetch = FetchType.LAZY)
    private Territory territory;

    @Personal
    private String message;

    private String locale;

    private Instant consentedAt;

    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private JoinRequestState state = JoinRequestState.PENDING;

    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member decidedBy;

    @Personal
    private String refusalReason;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    protected Candidacy() {
    }

    /** Sending it is the consent, which the form asks for: both bear one date. */
    Candidacy(SubmitJoinRequest request, Instant now) {
        firstName = request.firstName().strip();
        lastName = request.lastName().strip();
        email = request.email().value();
        phone = WrittenText.orNull(request.phone());
        role = request.role();
        jobTitle = WrittenText.orNull(request.jobTitle());
        message = WrittenText.orNull(request.message());
        locale = request.locale();
        consentedAt = now;
        submittedAt = now;
    }

    void belongsTo(Organisation known) {
        organisation = known;
    }

    void belongsToNew(String name, OrganisationKind kind, Territory where) {
        newOrganisationName = name.strip();
        newOrganisationKind = kind;
        newOrganisationTerritory = where;
    }

    void actsFor(Territory territory) {
        this.territory = territory;
    }

    /** @param by who decides, or null for an account without a profile */
    void approve(Member approved, Member by, Instant now) {
        decide(JoinRequestState.APPROVED, by, now);
        member = approved;
        role = approved.role();
        organisation = approved.organisation();
    }

    void refuse(String reason, Member by, Instant now) {
        decide(JoinRequestState.REFUSED, by, now);
        refusalReason = reason.strip();
    }

    /** @throws ProblemException 409 where somebody decided before */
    void requirePending() {
        if (state != JoinRequestState.PENDING) {
            throw new ProblemException(ProblemType.TRANSITION_REFUSED, "Cette demande a déjà reçu une réponse.");
        }
    }

    private void decide(JoinRequestState decision, Member by, Instant now) {
        requirePending();
        state = decision;
        decidedBy = by;
        decidedAt = now;
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    MailAddress email() {
        return MailAddress.stored(email);
    }

    Recipient recipient() {
        return new Recipient(email(), firstName);
    }

    String phone() {
        return phone;
    }

    MemberRole role() {
        return role;
    }

    String jobTitle() {
        return jobTitle;
    }

    Organisation organisation() {
        return organisation;
    }

    String newOrganisationName() {
        return newOrganisationName;
    }

    OrganisationKind newOrganisationKind() {
        return newOrganisationKind;
    }

    Territory newOrganisationTerritory() {
        return newOrganisationTerritory;
    }

    Territory territory() {
        return territory;
    }

    String message() {
        return message;
    }

    String locale() {
        return locale;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    JoinRequestState state() {
        return state;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Member decidedBy() {
        return decidedBy;
    }

    String refusalReason() {
        return refusalReason;
    }

    /** @return the member that an approval made, or null */
    Member member() {
        return member;
    }
}
