package fr.reseauclimat.event.attendance.halfday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.time.NetworkTime;

class HalfDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Test
    void aWholeDayHasAMorningAndAnAfternoon() {
        assertThat(of("2026-12-03T09:00", "2026-12-03T17:00")).containsExactly(morning(DAY), afternoon(DAY));
    }

    @Test
    void aLunchThatEndsAtAQuarterPastOneNeedsNoSecondSignature() {
        assertThat(of("2026-12-03T09:00", "2026-12-03T13:15")).containsExactly(morning(DAY));
        assertThat(of("2026-12-03T09:00", "2026-12-03T13:30")).containsExactly(morning(DAY), afternoon(DAY));
    }

    @Test
    void anEveningBelongsToTheAfternoon() {
        assertThat(of("2026-12-03T18:00", "2026-12-03T20:30")).containsExactly(afternoon(DAY));
    }

    @Test
    void twoDaysHaveFourHalfDays() {
        assertThat(of("2026-12-03T09:00", "2026-12-04T17:00")).containsExactly(morning(DAY), afternoon(DAY),
                morning(DAY.plusDays(1)), afternoon(DAY.plusDays(1)));
    }

    @Test
    void somethingShortAroundOneOClockBelongsToTheLongerPart() {
        assertThat(of("2026-12-03T12:35", "2026-12-03T13:20")).containsExactly(morning(DAY));
        assertThat(of("2026-12-03T12:50", "2026-12-03T13:15")).containsExactly(afternoon(DAY));
    }

    @Test
    void theHalfIsThatOfTheClockInParis() {
        // half past eleven in UTC is half past twelve in winter, half past one in summer
        var winter = Instant.parse("2026-12-03T11:30:00Z");
        var summer = Instant.parse("2026-07-02T11:30:00Z");
        assertThat(HalfDays.of(winter, winter.plusSeconds(1_800), NetworkTime.PARIS)).containsExactly(morning(DAY));
        assertThat(HalfDays.of(summer, summer.plusSeconds(1_800), NetworkTime.PARIS))
                .containsExactly(afternoon(LocalDate.of(2026, 7, 2)));
    }

    @Test
    void everyEventHasHalfDaysInTheirOrderWithoutRepetition() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var start = DAY.atStartOfDay().plusMinutes(random.nextInt(60 * 24 * 3));
            var end = start.plusMinutes(1 + random.nextInt(60 * 60));
            var found = of(start.toString(), end.toString());
            assertThat(found).isNotEmpty().doesNotHaveDuplicates()
                    .isSortedAccordingTo(Comparator.comparing(HalfDay::day).thenComparing(HalfDay::half));
            assertThat(found.getFirst().day()).isAfterOrEqualTo(start.toLocalDate());
            assertThat(found.getLast().day()).isBeforeOrEqualTo(end.toLocalDate());
        }
    }

    private static List<HalfDay> of(String start, String end) {
        return HalfDays.of(LocalDateTime.parse(start).atZone(NetworkTime.PARIS).toInstant(),
                LocalDateTime.parse(end).atZone(NetworkTime.PARIS).toInstant(), NetworkTime.PARIS);
    }

    private static HalfDay morning(LocalDate day) {
        return new HalfDay(day, Half.MORNING);
    }

    private static HalfDay afternoon(LocalDate day) {
        return new HalfDay(day, Half.AFTERNOON);
    }
}
