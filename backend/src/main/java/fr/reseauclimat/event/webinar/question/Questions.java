package fr.reseauclimat.event.webinar.question;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.registration.Attendee;
import fr.reseauclimat.event.registration.CurrentAttendee;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Questions to the speakers: asked and voted for by those who take part, moderated by those who run it. */
@ApplicationScoped
@Transactional
public class Questions {

    /** So that one person does not fill the screen of all the others. */
    private static final int MOST_OPEN = 10;
    private static final Duration LATE = Duration.ofHours(1);

    @Inject
    CurrentAttendee reader;

    @Inject
    EventAccess access;

    @Inject
    EventRepository events;

    @Inject
    QuestionRepository questions;

    @Inject
    Members members;

    @Inject
    Clock clock;

    /** From the announcement until an hour after the end. */
    public static boolean areOpen(Event event, Instant now) {
        return event.venue().online() && event.state() == EventState.PUBLISHED && now.isBefore(event.endsAt().plus(LATE));
    }

    /** Who asked is told within the network alone. */
    Page<Question> list(UUID eventId, PageQuery page) {
        var byLink = reader.holdsLink();
        var attendee = byLink ? reader.withPlaceAt(eventId) : reader.at(eventId);
        return questions.list(eventId, Asker.of(attendee), !byLink, attendee.runsIt(), page);
    }

    void ask(UUID eventId, String text) {
        var attendee = reader.takingPartAt(eventId);
        var event = requireOpen(eventId);
        var asker = Asker.of(attendee);
        if (questions.countOpenOf(eventId, asker) >= MOST_OPEN) {
            throw new ProblemException(ProblemType.CONFLICT, "Vous avez déjà posé dix questions\u00a0: retirez-en une pour en poser une autre.");
        }
        questions.persist(new WebinarQuestion(event, asker.memberId() == null ? null : members.get(asker.memberId()),
                asker.registrationId(), text, clock.instant()));
    }

    /** One's own. */
    void withdraw(UUID eventId, UUID questionId) {
        var attendee = reader.takingPartAt(eventId);
        var question = find(attendee, questionId);
        if (!question.isOf(Asker.of(attendee))) {
            throw ProblemException.forbidden("Vous ne pouvez retirer que vos propres questions.");
        }
        questions.delete(question);
    }

    /** Voting again changes nothing. */
    void vote(UUID eventId, UUID questionId) {
        var attendee = reader.takingPartAt(eventId);
        requireOpen(eventId);
        questions.vote(find(attendee, questionId).id(), Asker.of(attendee));
    }

    void withdrawVote(UUID eventId, UUID questionId) {
        var attendee = reader.takingPartAt(eventId);
        questions.withdrawVote(find(attendee, questionId).id(), Asker.of(attendee));
    }

    void moderate(UUID eventId, UUID questionId, QuestionState state) {
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        questions.ofEvent(eventId, questionId).orElseThrow(ProblemException::notFound).moderate(state);
    }

    /** What is hidden from somebody does not exist for them. */
    private WebinarQuestion find(Attendee attendee, UUID questionId) {
        return questions.ofEvent(attendee.eventId(), questionId)
                .filter(question -> question.state() != QuestionState.HIDDEN || attendee.runsIt())
                .orElseThrow(ProblemException::notFound);
    }

    private Event requireOpen(UUID eventId) {
        var event = events.findById(eventId);
        if (!areOpen(event, clock.instant())) {
            throw new ProblemException(ProblemType.CONFLICT, "Les questions sont closes.");
        }
        return event;
    }
}
