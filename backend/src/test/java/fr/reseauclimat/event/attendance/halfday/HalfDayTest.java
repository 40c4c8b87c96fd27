package fr.reseauclimat.event.attendance.halfday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** Case 36: a wrong clock never becomes a fact. */
class HalfDayTest {

    private static final HalfDay MORNING = new HalfDay(LocalDate.of(2027, 3, 9), Half.MORNING);
    private static final Instant NINE = Instant.parse("2027-03-09T08:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2027-03-09T23:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("1970-01-02T00:00:00Z");
    private static final Instant FAR_AHEAD = Instant.parse("2100-01-01T00:00:00Z");

    @Test
    void whatADeviceTellsOfThatDayIsBelieved() {
        assertThat(MORNING.arrival(NINE, NINE.plusSeconds(1))).isEqualTo(NINE);
        assertThat(MORNING.arrival(NINE, NINE.plusSeconds(86_400 * 5))).as("sent days later").isEqualTo(NINE);
    }

    @Test
    void anArrivalByAWrongClockWasWhenTheNoteOfItCame() {
        assertThat(MORNING.arrival(LONG_AGO, NINE)).isEqualTo(NINE);
        assertThat(MORNING.arrival(FAR_AHEAD, NINE)).isEqualTo(NINE);
        assertThat(MORNING.arrival(NINE.minusSeconds(86_400), NINE)).as("yesterday").isEqualTo(NINE);
    }

    @Test
    void noArrivalIsOutsideItsDay() {
        for (var told : new Instant[] { LONG_AGO, FAR_AHEAD, MIDNIGHT.plusSeconds(60) }) {
            assertThat(MORNING.arrival(told, MIDNIGHT.plusSeconds(86_400))).isEqualTo(MIDNIGHT);
        }
    }

    @Test
    void doorsThatAreTriedBeforeTheDayTellTheTimeOfTheTrial() {
        var before = NINE.minusSeconds(86_400 * 3);
        assertThat(MORNING.arrival(before.minusSeconds(60), before)).isEqualTo(before.minusSeconds(60));
        assertThat(MORNING.arrival(LONG_AGO, before)).isEqualTo(before);
    }
}
