package fr.reseauclimat.member.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.text.MailAddress;

class AccountInvitationTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    private final AccountInvitation invitation = new AccountInvitation(
            new Member("Nadia", "Perrin", MailAddress.of("nadia@example.org"), MemberRole.AGENT, NOON), NOON);

    @Test
    void pausesGrowUntilAnHour() {
        invitation.delayed("down", NOON);
        assertThat(invitation.nextAttemptAt()).isEqualTo(NOON.plusSeconds(10));
        invitation.delayed("down", NOON);
        assertThat(invitation.nextAttemptAt()).isEqualTo(NOON.plusSeconds(20));
        for (int i = 0; i < 50; i++) {
            invitation.delayed("down", NOON);
        }
        assertThat(invitation.nextAttemptAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        assertThat(invitation.state()).isEqualTo(InvitationState.PENDING);
    }

    @Test
    void afterDaysOfSilenceSomebodyHasToLook() {
        invitation.delayed("down", NOON.plus(Duration.ofDays(5)));
        assertThat(invitation.state()).isEqualTo(InvitationState.FAILED);
        invitation.request(NOON.plus(Duration.ofDays(6)));
        assertThat(invitation.state()).isEqualTo(InvitationState.PENDING);
        assertThat(invitation.lastError()).isNull();
    }

    @Test
    void whoSignedInIsNotInvitedAgain() {
        invitation.sent(NOON);
        invitation.accepted(NOON.plusSeconds(60));
        assertThat(invitation.state()).isEqualTo(InvitationState.ACCEPTED);
        assertThatThrownBy(() -> invitation.request(NOON.plusSeconds(90))).isInstanceOf(ProblemException.class);
    }
}
