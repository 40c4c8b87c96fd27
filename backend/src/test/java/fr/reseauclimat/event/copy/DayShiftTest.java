package fr.reseauclimat.event.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

class DayShiftTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void nineOClockStaysNineOClockAcrossTheChangeToSummerTime() {
        // 12 March 2026, 9 o'clock in winter time → 9 April, 9 o'clock in summer time
        var start = Instant.parse("2026-03-12T08:00:00Z");
        var shift = DayShift.of(start, LocalDate.of(2026, 4, 9), PARIS);
        assertThat(shift.shift(start)).isEqualTo("2026-04-09T07:00:00Z");
        assertThat(shift.shift(Instant.parse("2026-03-12T16:00:00Z"))).isEqualTo("2026-04-09T15:00:00Z");
    }

    @Test
    void andBackToWinterTime() {
        var start = Instant.parse("2026-10-01T07:00:00Z");
        assertThat(DayShift.of(start, LocalDate.of(2026, 11, 5), PARIS).shift(start)).isEqualTo("2026-11-05T08:00:00Z");
    }

    @Test
    void whatIsOnALaterDayStaysAsFarBehind() {
        var start = Instant.parse("2026-05-20T07:00:00Z");
        var shift = DayShift.of(start, LocalDate.of(2025, 5, 21), PARIS);
        assertThat(shift.shift(Instant.parse("2026-05-21T10:30:00Z"))).isEqualTo("2025-05-22T10:30:00Z");
        assertThat(shift.shift(null)).isNull();
    }

    @Test
    void theDayIsThatOfParisLateInTheEvening() {
        // half past midnight in Paris is still the day before at Greenwich
        var start = Instant.parse("2026-06-14T22:30:00Z");
        assertThat(DayShift.of(start, LocalDate.of(2026, 6, 16), PARIS).shift(start)).isEqualTo("2026-06-15T22:30:00Z");
    }
}
