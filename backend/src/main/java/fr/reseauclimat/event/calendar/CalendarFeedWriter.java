package fr.reseauclimat.event.calendar;

import java.util.List;

import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.participant.RegistrationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * Writes a feed: the same bytes as long as nothing changed, so that a program that asks again can be told so. It has no
 * METHOD, as it is no message to anybody (RFC 5545, 3.7.2), and a stamp is then when its event last changed (3.8.7.2).
 */
@ApplicationScoped
class CalendarFeedWriter {

    private static final String ASK_AGAIN_AFTER = "PT4H";

    @Inject
    EventCalendar calendar;

    /** @param name under which the calendar program shows it */
    byte[] write(String name, List<FeedEntry> entries) {
        var feed = EventCalendar.empty();
        feed.add(new XProperty("X-WR-CALNAME", name));
        feed.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN_AFTER));
        feed.add(new XProperty("REFRESH-INTERVAL", new ParameterList(List.of(new Value("DURATION"))), ASK_AGAIN_AFTER));
        feed.add(ParisTimeZone.component());
        entries.forEach(entry -> feed.add(component(entry)));
        return EventCalendar.bytes(feed);
    }

    private VEvent component(FeedEntry entry) {
        var event = entry.event();
        var component = calendar.component(event, entry.changedAt(), entry.changedAt(), status(entry), null, entry.hasPlace());
        // only what one has a place for keeps others from finding the time free
        component.add(entry.hasPlace() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        return component;
    }

    private static Status status(FeedEntry entry) {
        if (entry.event().state() == EventState.CANCELLED) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return entry.mine() == RegistrationState.WAITING ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED;
    }
}
