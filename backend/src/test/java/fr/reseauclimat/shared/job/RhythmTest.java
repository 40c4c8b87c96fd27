package fr.reseauclimat.shared.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void aDailyTurnIsAtTheSameHourOfParisInSummerAndInWinter() {
        var night = Rhythm.daily(3, 0);
        assertThat(night.next(Instant.parse("2026-10-23T12:00:00Z"))).isEqualTo("2026-10-24T01:00:00Z");
        assertThat(night.next(Instant.parse("2026-10-25T12:00:00Z"))).isEqualTo("2026-10-26T02:00:00Z");
        assertThat(night.next(Instant.parse("2026-11-01T02:00:00Z"))).as("not twice in a night").isEqualTo("2026-11-02T02:00:00Z");
        assertThat(night.first(Instant.parse("2026-11-01T01:00:00Z"))).isEqualTo("2026-11-01T02:00:00Z");
    }

    @Test
    void aFrequentTurnIsAPauseAfterTheLastRunAndTheFirstOneAtOnce() {
        var now = Instant.parse("2026-11-01T01:00:00Z");
        assertThat(Rhythm.every(Duration.ofMinutes(5)).next(now)).isEqualTo("2026-11-01T01:05:00Z");
        assertThat(Rhythm.every(Duration.ofMinutes(5)).first(now)).isEqualTo(now);
    }
}
