package fr.reseauclimat.event.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import biweekly.Biweekly;
import biweekly.ICalendar;
import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.participant.RegistrationState;

class CalendarFeedWriterTest {

    private final CalendarFeedWriter writer = new CalendarFeedWriter();

    @BeforeEach
    void settings() {
        writer.calendar = new EventCalendar();
        writer.calendar.publicUrl = "https://reseau.example.org";
        writer.calendar.sender = "Réseau Climat <ne-pas-repondre@example.org>";
        writer.calendar.clock = Clock.fixed(Plans.NOW, ZoneOffset.UTC);
    }

    /** The night in which the clock goes forward, that in which it goes back, and both sides of each. */
    @ParameterizedTest
    @CsvSource({
            "2026-03-28T09:00:00Z, 2026-03-28T11:00:00Z",
            "2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z",
            "2026-03-30T08:00:00Z, 2026-03-30T10:00:00Z",
            "2026-10-24T08:00:00Z, 2026-10-24T10:00:00Z",
            "2026-10-24T22:30:00Z, 2026-10-25T03:30:00Z",
            "2026-10-26T09:00:00Z, 2026-10-26T11:00:00Z",
    })
    void anotherLibraryReadsTheSameHoursOnBothSidesOfEachClockChange(Instant start, Instant end) {
        var read = read(List.of(new FeedEntry(published(Plans.webinar().from(start, end)), null, null))).getEvents().getFirst();
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(start);
        assertThat(read.getDateEnd().getValue().toInstant()).isEqualTo(end);
    }

    @Test
    void theSameEventsAreWrittenAsTheSameBytes() {
        var entries = List.of(new FeedEntry(published(Plans.webinar()), RegistrationState.REGISTERED, Plans.NOW));
        var first = writer.write("Agenda", entries);
        writer.calendar.clock = Clock.fixed(Plans.NOW.plusSeconds(3_600), ZoneOffset.UTC);
        assertThat(writer.write("Agenda", entries)).isEqualTo(first);
    }

    @Test
    void whateverAltersAnEntryMovesWhenItChanged() {
        var event = published(Plans.webinar());
        assertThat(modified(new FeedEntry(event, RegistrationState.WAITING, Plans.NOW))).isEqualTo(Plans.NOW);
        var later = Plans.NOW.plusSeconds(60);
        assertThat(modified(new FeedEntry(event, RegistrationState.REGISTERED, later))).as("a place became free").isEqualTo(later);
        event.revise(Plans.webinar().capacity(12).plan(), 0, later.plusSeconds(60));
        assertThat(modified(new FeedEntry(event, RegistrationState.REGISTERED, later))).isEqualTo(later.plusSeconds(60));
        event.cancel("Neige", later.plusSeconds(120));
        var cancelled = read(List.of(new FeedEntry(event, null, null))).getEvents().getFirst();
        assertThat(cancelled.getLastModified().getValue().toInstant()).isEqualTo(later.plusSeconds(120));
        assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
    }

    private Instant modified(FeedEntry entry) {
        var event = read(List.of(entry)).getEvents().getFirst();
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(event.getLastModified().getValue().toInstant());
        return event.getLastModified().getValue().toInstant();
    }

    @Test
    void aFeedIsNoMessageAndHasANameAndAZone() {
        var text = new String(writer.write("Énergie, sobriété; réseau", List.of()), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("METHOD:").containsOnlyOnce("BEGIN:VTIMEZONE");
        assertThat(Biweekly.parse(text).first().getExperimentalProperty("X-WR-CALNAME").getValue().replace("\\", ""))
                .isEqualTo("Énergie, sobriété; réseau");
    }

    @Test
    void noLineIsLongerThan75Octets() {
        var entry = new FeedEntry(published(Plans.webinar().at("é".repeat(120))), RegistrationState.REGISTERED, Plans.NOW);
        var lines = new String(writer.write("Agenda", List.of(entry)), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    private ICalendar read(List<FeedEntry> entries) {
        return Biweekly.parse(new String(writer.write("Agenda", entries), StandardCharsets.UTF_8)).first();
    }

    private static Event published(Plans plans) {
        var event = new Event(plans.plan(), Plans.member("Moreau"), Plans.NOW);
        event.submit();
        event.validate();
        event.publish(Plans.NOW);
        return event;
    }
}
