package fr.reseauclimat.event.notice;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.calendar.Attendance;
import fr.reseauclimat.event.calendar.EventCalendar;
import fr.reseauclimat.event.participant.Participant;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.mail.MailAttachment;
import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.time.FrenchDates;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What people are told of their events: by mail, in the transaction of what it tells about, with a calendar file. */
@ApplicationScoped
public class Notices {

    @Inject
    Outbox outbox;

    @Inject
    MailWriter writer;

    @Inject
    EventCalendar calendar;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    public void registered(Event event, Participant to) {
        send(event, to, EventMails.eventRegistered(facts(event, to)), request(event, to, true));
    }

    public void waiting(Event event, Participant to, int position) {
        send(event, to, EventMails.eventWaiting(facts(event, to), position), request(event, to, false));
    }

    /**
     * A colleague did it.
     *
     * @param answer address of a page where this person can decline
     */
    public void registeredBy(Event event, Participant to, String by, boolean certain, String answer) {
        send(event, to, EventMails.eventRegisteredBy(facts(event, to), by, !certain, answer), request(event, to, certain));
    }

    /** @param confirm address of a page that asks for a confirmation */
    public void toConfirm(Event event, Participant to, String confirm) {
        send(event, to, EventMails.eventToConfirm(facts(event, to), confirm));
    }

    public void alreadyRegistered(Event event, Participant to) {
        send(event, to, EventMails.eventAlreadyRegistered(facts(event, to)));
    }

    public void memberAlready(Event event, Participant to) {
        send(event, to, EventMails.eventForMember(facts(event, to)));
    }

    /** @param answer address of a page where this person can confirm or give the place back */
    public void inAWeek(Event event, Participant to, String answer) {
        send(event, to, EventMails.eventInAWeek(facts(event, to), answer));
    }

    public void askedAgain(Event event, Participant to, String answer) {
        send(event, to, EventMails.eventAskedAgain(facts(event, to), answer));
    }

    public void tomorrow(Event event, Participant to, String answer) {
        send(event, to, EventMails.eventTomorrow(facts(event, to), answer));
    }

    public void promoted(Event event, Participant to) {
        send(event, to, EventMails.eventPromoted(facts(event, to)), request(event, to, true));
    }

    /** Somebody who had a seat of the other kind got the one that this person waited for. */
    public void seatChanged(Event event, Participant to, Seat seat) {
        send(event, to, EventMails.eventSeatChanged(facts(event, to), seat == Seat.ON_SITE), request(event, to, true));
    }

    /** By oneself. */
    public void left(Event event, Participant to) {
        send(event, to, EventMails.eventLeft(facts(event, to)), cancellation(event, to));
    }

    /** By an organiser. */
    public void removed(Event event, Participant to) {
        if (to.hasAddress()) {
            send(event, to, EventMails.eventRemoved(facts(event, to)), cancellation(event, to));
        }
    }

    /** @param certain whether this person has a place, and does not wait for one */
    public void changed(Event event, Participant to, boolean certain) {
        if (to.hasAddress()) {
            send(event, to, EventMails.eventChanged(facts(event, to)), request(event, to, certain));
        }
    }

    public void cancelled(Event event, Participant to) {
        if (to.hasAddress()) {
            send(event, to, EventMails.eventCancelled(facts(event, to)), cancellation(event, to));
        }
    }

    public void invited(Event event, Member member) {
        outbox.send(writer.write(member.recipient(), EventMails.eventInvited(facts(event, null))).answeredBy(event.contact()));
    }

    /** @param by who handed it over, or null */
    public void handedOver(Event event, Member member, Member by) {
        var name = by == null ? "L’équipe du réseau" : by.fullName();
        var to = new Participant(member.id(), member.firstName(), member.lastName(), member.email());
        send(event, to, EventMails.eventHandedOver(facts(event, to), name), attachment("PUBLISH", calendar.published(event, true)));
    }

    private void send(Event event, Participant to, TemplateInstance template, MailAttachment... files) {
        outbox.send(writer.write(to.recipient(), template, files).answeredBy(event.contact()));
    }

    /** @param to who may have another page than that of the event, or null */
    private EventFacts facts(Event event, Participant to) {
        return new EventFacts(event.title(), when(event), where(event),
                event.registrationDeadline() == null ? null : EventFacts.moment(event.registrationDeadline(), event.venue().online()),
                event.progress().cancellationReason(),
                to != null && to.page() != null ? to.page() : publicUrl + "/rencontres/" + event.id());
    }

    /** Who takes part from afar may be where the clocks show another hour. */
    private static String when(Event event) {
        return event.venue().online() ? FrenchDates.periodInParis(event.startsAt(), event.endsAt())
                : EventFacts.period(event.startsAt(), event.endsAt());
    }

    private static String where(Event event) {
        var place = event.venue().line();
        if (!event.venue().online()) {
            return place;
        }
        return place.isEmpty() ? "en ligne" : place + ", ou en ligne";
    }

    private MailAttachment request(Event event, Participant to, boolean certain) {
        return attachment("REQUEST", calendar.request(event, attendance(to, certain)));
    }

    private MailAttachment cancellation(Event event, Participant to) {
        return attachment("CANCEL", calendar.cancel(event, attendance(to, false)));
    }

    private static Attendance attendance(Participant to, boolean certain) {
        return new Attendance(to.email(), to.fullName(), certain);
    }

    private static MailAttachment attachment(String method, byte[] content) {
        return new MailAttachment("rencontre.ics", "text/calendar; charset=UTF-8; method=" + method, content);
    }
}
