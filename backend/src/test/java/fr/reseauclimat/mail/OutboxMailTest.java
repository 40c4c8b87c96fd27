package fr.reseauclimat.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.shared.text.MailAddress;

class OutboxMailTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Refusal DOWN = new Refusal("down", false, false, false);
    private static final Refusal UNKNOWN_USER = new Refusal("550", true, true, false);

    @Test
    void aMailIsGivenUpOnlyAfterThreeDays() {
        var now = NOW;
        var mail = mail();
        while (mail.state() == MailState.PENDING) {
            assertThat(Duration.between(NOW, now)).isLessThan(Duration.ofDays(3));
            mail.refused(DOWN, now);
            now = now.plus(RetryDelay.after(mail.attempts(), false));
        }
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.lastError()).isEqualTo("down");
        assertThat(Duration.between(NOW, now)).isGreaterThan(Duration.ofDays(3));
    }

    @Test
    void anAddressThatTheServerRefusesIsAskedForAFewTimesOnly() {
        var now = NOW;
        var mail = mail();
        while (mail.state() == MailState.PENDING) {
            mail.refused(UNKNOWN_USER, now);
            now = now.plus(RetryDelay.after(mail.attempts(), true));
        }
        assertThat(mail.attempts()).isLessThan(10);
    }

    @Test
    void whatCannotBeWrittenIsGivenUpAtOnceWithItsReasonAndMayBeSentAgain() {
        var mail = mail();
        mail.refused(Refusal.unwritable(new IllegalArgumentException("no address")), NOW);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.lastError()).isEqualTo("IllegalArgumentException: no address");
        assertThat(mail.undeliveredAt()).isEqualTo(NOW);
        mail.again(NOW);
        assertThat(mail.state()).isEqualTo(MailState.PENDING);
        assertThat(mail.content().subject()).isEqualTo(mail().content().subject());
    }

    @Test
    void aRecipientMissesWhatTheServerNeverTakesAndNothingThatMerelyWaits() {
        var mail = mail();
        mail.refused(DOWN, NOW);
        mail.refused(new Refusal("451", true, false, false), NOW);
        assertThat(mail.undeliveredAt()).isNull();
        mail.refused(UNKNOWN_USER, NOW);
        mail.refused(UNKNOWN_USER, NOW.plusSeconds(3600));
        assertThat(mail.undeliveredAt()).isEqualTo(NOW);
        mail.sent(NOW.plusSeconds(7200));
        assertThat(mail.undeliveredAt()).isNull();
        assertThatIllegalArgumentException().as("its text is gone").isThrownBy(mail::content);
    }

    @Test
    void thePauseDoublesUpToAQuarterOfAnHour() {
        assertThat(RetryDelay.after(1, false)).isEqualTo(Duration.ofSeconds(5));
        assertThat(RetryDelay.after(2, false)).isEqualTo(Duration.ofSeconds(10));
        assertThat(RetryDelay.after(500, false)).isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\r\nBcc: b@example.org", "a\nBcc: b@example.org", "a \r Bcc: b@example.org", "a\u2028Bcc: b@example.org",
            "a\u0085\u0000\u0007Bcc: b@example.org\u007f", "\ta\tBcc: b@example.org\ud800" })
    void whatSomebodyTypedIsBroughtToOneLine(String typed) {
        var mail = new OutgoingMail(new Recipient(MailAddress.of("a@example.org"), typed), typed, "t", "h", List.of());
        assertThat(mail.subject()).isEqualTo("a Bcc: b@example.org");
        assertThat(mail.to().name()).isEqualTo("a Bcc: b@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\r\nBcc: b@example.org", "a\nb", "a\u2028b" })
    void namesAndTypesOfFilesAreOneLine(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAttachment(name, "text/plain", new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAttachment("a.txt", name, new byte[0]));
    }

    @Test
    void aSenderIsAnAddressWithOrWithoutItsName() {
        var address = MailAddress.of("a@example.org");
        assertThat(Recipient.parse("Réseau Climat <a@example.org>")).isEqualTo(new Recipient(address, "Réseau Climat"));
        assertThat(Recipient.parse(" a@example.org ")).isEqualTo(new Recipient(address, null));
    }

    private static OutboxMail mail() {
        return new OutboxMail(new OutgoingMail(new Recipient(MailAddress.of("a@example.org"), null), "s", "t", "h", List.of()), NOW);
    }
}
