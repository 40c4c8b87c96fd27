package fr.reseauclimat.event.webinar.question;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.participant.Attendee;
import fr.reseauclimat.event.webinar.door.Presence;
import fr.reseauclimat.event.webinar.door.WebinarDoor;
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
    WebinarDoor door;

    @Inject
    EventAccess access;

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
    Page<Question> list(Attendee who, PageQuery page) {
        var presence = who instanceof Attendee.LinkHolder ? door.enter(who) : door.look(who);
        return questions.list(presence.event().id(), Asker.of(presence), who instanceof Attendee.SignedIn, presence.runsIt(), page);
    }

    void ask(Attendee who, String text) {
        var presence = door.enter(who);
        requireOpen(presence.event());
        if (questions.countOpenOf(presence.event().id(), Asker.of(presence)) >= MOST_OPEN) {
            throw new ProblemException(ProblemType.CONFLICT, "Vous avez déjà posé dix questions\u00a0: retirez-en une pour en poser une autre.");
        }
        var asker = Asker.of(presence);
        questions.persist(new WebinarQuestion(presence.event(), asker.memberId() == null ? null : members.get(asker.memberId()),
                asker.registrationId(), text, clock.instant()));
    }

    /** One's own. */
    void withdraw(Attendee who, UUID questionId) {
        var presence = door.enter(who);
        var question = find(presence, questionId);
        if (!question.isOf(Asker.of(presence))) {
            throw ProblemException.forbidden("Vous ne pouvez retirer que vos propres questions.");
        }
        questions.delete(question);
    }

    /** Voting again changes nothing. */
    void vote(Attendee who, UUID questionId) {
        var presence = door.enter(who);
        requireOpen(presence.event());
        questions.vote(find(presence, questionId).id(), Asker.of(presence));
    }

    void withdrawVote(Attendee who, UUID questionId) {
        var presence = door.enter(who);
        questions.withdrawVote(find(presence, questionId).id(), Asker.of(presence));
    }

    void moderate(UUID eventId, UUID questionId, QuestionState state) {
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        questions.ofEvent(eventId, questionId).orElseThrow(ProblemException::notFound).moderate(state);
    }

    /** What is hidden from somebody does not exist for them. */
    private WebinarQuestion find(Presence presence, UUID questionId) {
        return questions.ofEvent(presence.event().id(), questionId)
                .filter(question -> question.state() != QuestionState.HIDDEN || presence.runsIt())
                .orElseThrow(ProblemException::notFound);
    }

    private void requireOpen(Event event) {
        if (!areOpen(event, clock.instant())) {
            throw new ProblemException(ProblemType.CONFLICT, "Les questions sont closes.");
        }
    }
}
