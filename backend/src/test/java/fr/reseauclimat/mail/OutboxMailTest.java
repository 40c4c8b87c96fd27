package fr.reseauclimat.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxMailTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Refusal DOWN = new Refusal("down", false, false);
    private static final Refusal UNKNOWN_USER = new Refusal("550", true, true);

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
    void thePauseDoublesUpToAQuarterOfAnHour() {
        assertThat(RetryDelay.after(1, false)).isEqualTo(Duration.ofSeconds(5));
        assertThat(RetryDelay.after(2, false)).isEqualTo(Duration.ofSeconds(10));
        assertThat(RetryDelay.after(500, false)).isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\r\nBcc: b@example.org", "a\nb", "a\rb", "a\u2028b", "a\u0000b", " " })
    void aSubjectThatWouldAddAHeaderIsRefused(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutgoingMail(new MailAddress("a@example.org", null), subject, "t", "h", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\r\nBcc: b@example.org", "a\nb" })
    void aNameThatWouldAddAHeaderIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("a@example.org", name));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAttachment(name, "text/plain", new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAttachment("a.txt", name, new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "a@b@c", "a@example.org, b@example.org", "a b@example.org", "a@example.org\r\nx",
            "<a@example.org>", "a@example.org;b@example.org" })
    void anythingButOneAddressIsRefused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress(address, null));
    }

    private static OutboxMail mail() {
        return new OutboxMail(new OutgoingMail(new MailAddress("a@example.org", null), "s", "t", "h", List.of()), NOW);
    }
}
