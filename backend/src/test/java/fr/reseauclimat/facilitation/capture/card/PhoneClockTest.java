package fr.reseauclimat.facilitation.capture.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class PhoneClockTest {

    private static final Instant NOW = Instant.parse("2027-03-09T10:00:00Z");
    private static final Instant BEGINS = NOW.minus(Duration.ofHours(2));

    @Test
    void aClockThatIsWrongIsPutRight() {
        for (var wrong : new Instant[] { Instant.parse("1970-01-02T00:00:00Z"), Instant.parse("2199-12-31T00:00:00Z"), NOW }) {
            assertThat(new PhoneClock(wrong, BEGINS, NOW).right(wrong.minusSeconds(600))).isEqualTo(NOW.minusSeconds(600));
        }
    }

    @Test
    void nothingWasWrittenLaterThanItCame() {
        assertThat(new PhoneClock(NOW, BEGINS, NOW).right(Instant.parse("2100-01-01T00:00:00Z"))).isEqualTo(NOW);
    }

    @Test
    void nothingIsOlderThanTheEventNorThanWhatMayComeInLate() {
        var longAgo = Instant.parse("1970-01-02T00:00:00Z");
        assertThat(new PhoneClock(NOW, BEGINS, NOW).right(longAgo)).isEqualTo(NOW.minus(Duration.ofDays(2)));
        var lastWeek = NOW.minus(Duration.ofDays(7));
        assertThat(new PhoneClock(NOW, lastWeek, NOW).right(longAgo)).isEqualTo(lastWeek);
    }
}
