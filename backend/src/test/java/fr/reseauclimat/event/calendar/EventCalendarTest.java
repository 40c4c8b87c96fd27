package fr.reseauclimat.event.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.text.MailAddress;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;

class EventCalendarTest {

    private static final Attendance NADIA = new Attendance(MailAddress.of("nadia@example.org"), "Nadia \"la\" Perrin; élue", true);

    private final EventCalendar calendar = new EventCalendar();

    @BeforeEach
    void settings() {
        calendar.publicUrl = "https://reseau.example.org";
        calendar.sender = "Réseau Climat <ne-pas-repondre@example.org>";
        calendar.clock = Clock.fixed(Plans.NOW, ZoneOffset.UTC);
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        var event = published(Plans.webinar().at("Salle; des, fêtes"));
        var read = read(calendar.request(event, NADIA));
        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        var component = component(read);
        assertThat(component.getRequiredProperty("UID").getValue()).isEqualTo(event.id() + "@reseau-climat");
        assertThat(component.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("0");
        assertThat(component.getSummary().getValue()).isEqualTo("L’eau qui manque");
        assertThat(component.getLocation().getValue()).isEqualTo("Salle; des, fêtes");
        assertThat(component.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(component.getDescription().getValue()).contains("https://visio.example.org/eau");
        assertThat(component.getRequiredProperty("ATTENDEE").getValue()).isEqualTo("mailto:nadia@example.org");
        assertThat(component.getRequiredProperty("ORGANIZER").getValue()).isEqualTo("mailto:ne-pas-repondre@example.org");
        assertThat(read.validate().hasErrors()).isFalse();
    }

    @Test
    void aChangeIsANewSequenceOfTheSameEvent() throws Exception {
        var event = published(Plans.webinar());
        event.revise(Plans.webinar().capacity(12).plan(), 0, Plans.NOW);
        assertThat(component(read(calendar.request(event, NADIA))).getRequiredProperty("SEQUENCE").getValue()).isEqualTo("1");
        var later = Plans.NOW.plusSeconds(3_600);
        event.cancel("Neige", later);
        var cancelled = read(calendar.cancel(event, NADIA));
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(component(cancelled).getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(component(cancelled).getRequiredProperty("SEQUENCE").getValue()).isEqualTo("2");
        assertThat(component(cancelled).getRequiredProperty("LAST-MODIFIED").getValue()).isEqualTo("20260302T090000Z");
        assertThat(read(calendar.published(event, false)).getMethod().getValue()).isEqualTo("CANCEL");
    }

    @Test
    void whoWaitsIsTentativeAndDoesNotLearnTheAddressOfTheVideoConference() throws Exception {
        var waiting = new Attendance(MailAddress.of("omar@example.org"), "Omar Petit", false);
        var component = component(read(calendar.request(published(Plans.webinar()), waiting)));
        assertThat(component.getStatus().getValue()).isEqualTo("TENTATIVE");
        assertThat(component.toString()).doesNotContain("visio.example.org");
    }

    @ParameterizedTest
    @CsvSource({
            "2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z, 20260329T013000, 20260329T033000",
            "2026-10-24T22:30:00Z, 2026-10-25T03:30:00Z, 20261025T003000, 20261025T043000",
            "2026-07-14T07:00:00Z, 2026-07-14T15:00:00Z, 20260714T090000, 20260714T170000",
    })
    void hoursAreThoseOfParisAlsoWhereTheClockChanges(Instant start, Instant end, String from, String to) throws Exception {
        var written = new String(calendar.published(published(Plans.webinar().from(start, end)), false), StandardCharsets.UTF_8);
        assertThat(written).contains("DTSTART;TZID=Europe/Paris:" + from, "DTEND;TZID=Europe/Paris:" + to);
        var component = component(read(written.getBytes(StandardCharsets.UTF_8)));
        assertThat(Instant.from(component.getDateTimeStart().getDate())).isEqualTo(start);
        assertThat(Instant.from(component.getDateTimeEnd().getDate())).isEqualTo(end);
    }

    @Test
    void theZoneIsDescribedByTheRulesInForce() {
        var written = new String(calendar.published(published(Plans.webinar()), false), StandardCharsets.UTF_8);
        assertThat(written).containsOnlyOnce("BEGIN:DAYLIGHT").containsOnlyOnce("BEGIN:STANDARD")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    }

    @Test
    void noLineIsLongerThan75Octets() {
        var folded = EventCalendar.fold("SUMMARY:" + "é".repeat(100) + "😀".repeat(30));
        assertThat(folded.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "").strip()).isEqualTo("SUMMARY:" + "é".repeat(100) + "😀".repeat(30));
    }

    private static Event published(Plans plans) {
        var event = new Event(plans.plan(), Plans.member("Moreau"), Plans.NOW);
        event.submit();
        event.validate();
        event.publish(Plans.NOW);
        return event;
    }

    private static Calendar read(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    private static VEvent component(Calendar read) {
        return (VEvent) read.getComponent(Component.VEVENT).orElseThrow();
    }
}
