package fr.reseauclimat.event.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.mail.Recipient;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes an event for calendar programs (RFC 5545, and RFC 5546 for what is sent to one person). */
@ApplicationScoped
public class EventCalendar {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(NetworkTime.PARIS);

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    @ConfigProperty(name = "reseau-climat.mail.from")
    String sender;

    @Inject
    Clock clock;

    /** For anybody who may see the event. */
    public byte[] published(Event event, boolean withOnlineUrl) {
        var method = event.state() == EventState.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
        return write(event, method, null, withOnlineUrl);
    }

    /** For somebody who has a place, or waits for one. */
    public byte[] request(Event event, Attendance attendance) {
        return write(event, ImmutableMethod.REQUEST, attendance, attendance.certain());
    }

    /** For somebody who no longer takes part, or whose event does not take place. */
    public byte[] cancel(Event event, Attendance attendance) {
        return write(event, ImmutableMethod.CANCEL, attendance, false);
    }

    private byte[] write(Event event, Method method, Attendance attendance, boolean withOnlineUrl) {
        var calendar = empty();
        calendar.add(method);
        calendar.add(ParisTimeZone.component());
        calendar.add(component(event, clock.instant(), event.changedAt(), status(method, attendance), attendance, withOnlineUrl));
        return bytes(calendar);
    }

    static Calendar empty() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Réseau Climat//Rencontres//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    static byte[] bytes(Calendar calendar) {
        return fold(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param stamp      when this description of the event was made
     * @param changed    when what it describes changed last
     * @param attendance of whom it is sent to, or null for a file that is for nobody in particular
     */
    VEvent component(Event event, Instant stamp, Instant changed, Status status, Attendance attendance, boolean withOnlineUrl) {
        var component = new VEvent(false);
        component.add(new DtStamp(stamp));
        component.add(inParis(Property.DTSTART, event.startsAt()));
        component.add(inParis(Property.DTEND, event.endsAt()));
        component.add(new Summary(event.title()));
        component.add(new Uid(event.id() + "@reseau-climat"));
        component.add(new Sequence(event.sequence()));
        component.add(new LastModified(changed));
        component.add(status);
        component.add(new Organizer(new ParameterList(List.of(new Cn("Réseau Climat"))), mailto(Recipient.parse(sender).address())));
        if (attendance != null) {
            var state = attendance.certain() ? PartStat.ACCEPTED : PartStat.TENTATIVE;
            component.add(new Attendee(new ParameterList(List.of(new Cn(attendance.name()), state, Rsvp.FALSE)),
                    mailto(attendance.email())));
        }
        var page = publicUrl + "/rencontres/" + event.id();
        component.add(new Url(URI.create(page)));
        var place = event.venue().line();
        if (!place.isEmpty()) {
            component.add(new Location(place));
        }
        var link = withOnlineUrl && event.venue().onlineUrl() != null ? "\nVisioconférence\u00a0: " + event.venue().onlineUrl() : "";
        component.add(new Description(event.summary() + link + "\n" + page));
        return component;
    }

    /**
     * The hour on the clocks of Paris, with the name of the zone. As plain text: the library's own property would add
     * its zones to the virtual machine, which fails when the library is loaded twice.
     */
    private static Property inParis(String name, Instant moment) {
        return new XProperty(name, new ParameterList(List.of(new TzId(NetworkTime.PARIS.getId()))), LOCAL.format(moment));
    }

    private static Status status(Method method, Attendance attendance) {
        if (method == ImmutableMethod.CANCEL) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return attendance == null || attendance.certain() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
    }

    /** What an address may hold, such as a percent sign, means something else in a URI: it is escaped there. */
    private static URI mailto(MailAddress address) {
        try {
            return new URI("mailto", address.value(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** In lines of 75 octets at most, as the standard says; the library counts characters, and an accent takes two octets. */
    static String fold(String text) {
        var folded = new StringBuilder();
        for (var line : text.split("\r?\n")) {
            var octets = 0;
            for (var character : line.codePoints().toArray()) {
                var width = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
                if (octets + width > LONGEST_LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.appendCodePoint(character);
                octets += width;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
