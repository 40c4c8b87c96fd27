package fr.reseauclimat.event.webinar.question;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.webinar.door.Presence;
import fr.reseauclimat.event.webinar.door.WebinarDoor;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
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
    CurrentMember currentMember;

    @Inject
    Clock clock;

    /** From the announcement until an hour after the end. */
    public static boolean areOpen(Event event, Instant now) {
        return event.venue().online() && event.state() == EventState.PUBLISHED && now.isBefore(event.endsAt().plus(LATE));
    }

    Page<Question> list(UUID eventId, PageQuery page) {
        var presence = door.look(eventId);
        return questions.list(eventId, presence.memberId(), presence.runsIt(), page);
    }

    void ask(UUID eventId, String text) {
        var presence = door.enter(eventId);
        requireOpen(presence.event());
        if (questions.countOpenOf(eventId, presence.memberId()) >= MOST_OPEN) {
            throw new ProblemException(ProblemType.CONFLICT, "Vous avez déjà posé dix questions\u00a0: retirez-en une pour en poser une autre.");
        }
        questions.persist(new WebinarQuestion(presence.event(), currentMember.require(), text, clock.instant()));
    }

    /** One's own. */
    void withdraw(UUID eventId, UUID questionId) {
        var presence = door.enter(eventId);
        var question = find(presence, questionId);
        if (!question.isOf(presence.memberId())) {
            throw ProblemException.forbidden("Vous ne pouvez retirer que vos propres questions.");
        }
        questions.delete(question);
    }

    /** Voting again changes nothing. */
    void vote(UUID eventId, UUID questionId) {
        var presence = door.enter(eventId);
        requireOpen(presence.event());
        questions.vote(find(presence, questionId).id(), presence.memberId());
    }

    void withdrawVote(UUID eventId, UUID questionId) {
        var presence = door.enter(eventId);
        questions.withdrawVote(find(presence, questionId).id(), presence.memberId());
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
