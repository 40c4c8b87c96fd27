package fr.reseauclimat.event.notice;


import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.calendar.Attendance;
import fr.reseauclimat.event.calendar.EventCalendar;
import fr.reseauclimat.mail.MailAddress;
import fr.reseauclimat.mail.MailAttachment;
import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.member.Member;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What members are told of their events: by mail, in the transaction of what it tells about, with a calendar file. */
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

    public void registered(Event event, Member member) {
        send(member, EventMails.eventRegistered(facts(event)), request(event, member, true));
    }

    public void waiting(Event event, Member member, int position) {
        send(member, EventMails.eventWaiting(facts(event), position), request(event, member, false));
    }

    public void promoted(Event event, Member member) {
        send(member, EventMails.eventPromoted(facts(event)), request(event, member, true));
    }

    /** By oneself. */
    public void left(Event event, Member member) {
        send(member, EventMails.eventLeft(facts(event)), cancellation(event, member));
    }

    /** By an organiser. */
    public void removed(Event event, Member member) {
        send(member, EventMails.eventRemoved(facts(event)), cancellation(event, member));
    }

    /** @param certain whether this member has a place, and does not wait for one */
    public void changed(Event event, Member member, boolean certain) {
        send(member, EventMails.eventChanged(facts(event)), request(event, member, certain));
    }

    public void cancelled(Event event, Member member) {
        send(member, EventMails.eventCancelled(facts(event)), cancellation(event, member));
    }

    public void invited(Event event, Member member) {
        outbox.send(writer.write(new MailAddress(member.email(), member.firstName()), EventMails.eventInvited(facts(event))));
    }

    /** @param by who handed it over, or null */
    public void handedOver(Event event, Member member, Member by) {
        var name = by == null ? "L’équipe du réseau" : by.fullName();
        send(member, EventMails.eventHandedOver(facts(event), name), attachment("PUBLISH", calendar.published(event, true)));
    }

    private void send(Member member, TemplateInstance template, MailAttachment file) {
        outbox.send(writer.write(new MailAddress(member.email(), member.firstName()), template, file));
    }

    private EventFacts facts(Event event) {
        return new EventFacts(event.title(), EventFacts.period(event.startsAt(), event.endsAt()), where(event),
                event.cancellationReason(), publicUrl + "/rencontres/" + event.id());
    }

    private static String where(Event event) {
        var place = event.venue().line();
        if (!event.venue().online()) {
            return place;
        }
        return place.isEmpty() ? "en ligne" : place + ", ou en ligne";
    }

    private MailAttachment request(Event event, Member member, boolean certain) {
        return attachment("REQUEST", calendar.request(event, attendance(member, certain)));
    }

    private MailAttachment cancellation(Event event, Member member) {
        return attachment("CANCEL", calendar.cancel(event, attendance(member, false)));
    }

    private static Attendance attendance(Member member, boolean certain) {
        return new Attendance(member.email(), member.fullName(), certain);
    }

    private static MailAttachment attachment(String method, byte[] content) {
        return new MailAttachment("rencontre.ics", "text/calendar; charset=UTF-8; method=" + method, content);
    }
}
