package fr.reseauclimat.event.webinar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.registration.Attendee;
import fr.reseauclimat.event.registration.CurrentAttendee;
import fr.reseauclimat.event.webinar.question.Questions;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The door of a webinar, and what is left of it afterwards. */
@ApplicationScoped
@Transactional
class Webinars {

    static final Duration EARLY = Duration.ofMinutes(30);
    /** Webinars run over. */
    private static final Duration LATE = Duration.ofHours(1);

    @Inject
    CurrentAttendee reader;

    @Inject
    EventAccess access;

    @Inject
    EventRepository events;

    @Inject
    WebinarRepository webinars;

    @Inject
    Clock clock;

    WebinarDetail get(UUID eventId) {
        return detail(reader.at(eventId));
    }

    /** @throws ProblemException 403 without a place, 409 while the door is closed */
    WebinarLink join(UUID eventId) {
        var attendee = reader.takingPartAt(eventId);
        var event = events.findById(eventId);
        var now = clock.instant();
        if (!event.venue().online() || event.state() == EventState.CANCELLED) {
            throw new ProblemException(ProblemType.CONFLICT, "Cette rencontre n’a pas lieu en ligne.");
        }
        if (!attendee.runsIt() && !isOpen(event, now)) {
            throw new ProblemException(ProblemType.CONFLICT, now.isBefore(event.startsAt())
                    ? "La salle ouvre une demi-heure avant le début." : "Le webinaire est terminé.");
        }
        if (attendee.hasPlace() && isOpen(event, now)) {
            webinars.recordJoin(attendee.registrationId(), now);
        }
        return new WebinarLink(event.venue().onlineUrl());
    }

    WebinarDetail write(UUID eventId, WebinarRecordRequest request, String ifMatch) {
        var event = access.find(eventId, EventAction.SEE_REGISTRATIONS);
        var record = webinars.ofEvent(eventId).orElse(null);
        ExpectedVersion.require(ifMatch, version(record));
        if (record == null) {
            record = new WebinarRecord(event);
        }
        record.write(request.replayUrl(), request.transcript(), request.chapters(), clock.instant());
        webinars.persistAndFlush(record);
        return get(eventId);
    }

    private WebinarDetail detail(Attendee attendee) {
        var event = events.findById(attendee.eventId());
        var record = webinars.ofEvent(event.id()).orElse(null);
        var open = event.venue().online() && event.state() == EventState.PUBLISHED;
        return new WebinarDetail(event.venue().online(), event.startsAt().minus(EARLY), attendee.takesPart(),
                open && attendee.takesPart() && (attendee.runsIt() || isOpen(event, clock.instant())),
                attendee.takesPart() && Questions.areOpen(event, clock.instant()), attendee.runsIt(),
                attendee.runsIt() ? webinars.countJoins(event.id()) : null,
                record == null ? null : record.replayUrl(), record == null ? null : record.transcript(),
                record == null ? List.of() : record.chapters(), version(record));
    }

    private static boolean isOpen(Event event, Instant now) {
        return !now.isBefore(event.startsAt().minus(EARLY)) && now.isBefore(event.endsAt().plus(LATE));
    }

    /** Nothing written yet is a version too, so that two who write first at once do not overwrite each other. */
    private static int version(WebinarRecord record) {
        return record == null ? 0 : record.version() + 1;
    }
}
