package fr.reseauclimat.member.account;

import java.time.Duration;
import java.time.Instant;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The account that a member is to get: work for Keycloak, kept until it is done. */
@Audited(name = "account-invitation", fr = "une invitation à ouvrir un compte", en = "an invitation to open an account",
        within = "member")
@Entity
@Table(name = "account_invitations")
class AccountInvitation extends VersionedEntity {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** A failure of Keycloak or of its mail server may last a long week-end. */
    private static final Duration PATIENCE = Duration.ofDays(4);
    private static final int LONGEST_ERROR = 300;

    @OneToOne(fetch = FetchType.LAZY)
    private Member member;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private Instant requestedAt;

    private int attempts;

    private Instant nextAttemptAt;

    private String lastError;

    private Instant sentAt;

    private Instant acceptedAt;

    protected AccountInvitation() {
    }

    AccountInvitation(Member member, Instant now) {
        this.member = member;
        request(now);
    }

    /** Once more from the start, as when a mail got lost or ran out. */
    void request(Instant now) {
        if (state == InvitationState.ACCEPTED) {
            throw new ProblemException(ProblemType.TRANSITION_REFUSED, "Cette personne s’est déjà connectée.");
        }
        state = InvitationState.PENDING;
        requestedAt = now;
        nextAttemptAt = now;
        attempts = 0;
        lastError = null;
    }

    void sent(Instant now) {
        attempts++;
        sentAt = now;
        lastError = null;
        finish(InvitationState.SENT);
    }

    /** Tries again, after a pause that doubles each time. */
    void delayed(String error, Instant now) {
        attempts++;
        lastError = shortened(error);
        if (requestedAt.plus(PATIENCE).isBefore(now)) {
            finish(InvitationState.FAILED);
        } else {
            var doublings = Math.min(attempts - 1, 20);
            var pause = FIRST_PAUSE.multipliedBy(1L << doublings);
            nextAttemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
    }

    /** Trying again as it is would fail again. */
    void refused(String error) {
        attempts++;
        lastError = shortened(error);
        finish(InvitationState.FAILED);
    }

    void accepted(Instant now) {
        if (state != InvitationState.ACCEPTED) {
            acceptedAt = now;
            lastError = null;
            finish(InvitationState.ACCEPTED);
        }
    }

    Member member() {
        return member;
    }

    InvitationState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    String lastError() {
        return lastError;
    }

    private void finish(InvitationState end) {
        state = end;
        nextAttemptAt = null;
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
