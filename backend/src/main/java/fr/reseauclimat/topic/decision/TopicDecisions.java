package fr.reseauclimat.topic.decision;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.topic.Topic;
import fr.reseauclimat.topic.TopicRepository;
import fr.reseauclimat.topic.view.TopicAnswers;
import fr.reseauclimat.topic.view.TopicDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What becomes of a topic, decided by staff or by those who run the event that takes it up. Its people are told. */
@ApplicationScoped
@Transactional
class TopicDecisions {

    @Inject
    TopicRepository topics;

    @Inject
    TopicAnswers answers;

    @Inject
    TopicNotices notices;

    @Inject
    EventAccess events;

    @Inject
    Clock clock;

    TopicDetail pick(UUID eventId, UUID topicId) {
        var event = events.find(eventId, EventAction.EDIT);
        var topic = find(topicId);
        topic.pickFor(event, clock.instant());
        notices.picked(topic, topics.backers(topicId));
        return answers.detail(topicId);
    }

    /** @throws ProblemException 404 for a topic of another event */
    TopicDetail release(UUID eventId, UUID topicId) {
        var event = events.find(eventId, EventAction.EDIT);
        var topic = find(topicId);
        if (!event.equals(topic.event())) {
            throw ProblemException.notFound();
        }
        topic.release();
        return answers.detail(topicId);
    }

    TopicDetail setAside(UUID id, String reason) {
        var topic = find(id);
        topic.setAside(reason, clock.instant());
        notices.setAside(topic, topics.backers(id));
        return answers.detail(id);
    }

    TopicDetail reopen(UUID id) {
        find(id).reopen();
        return answers.detail(id);
    }

    TopicDetail merge(UUID id, UUID intoId) {
        var topic = find(id);
        var into = topics.findByIdOptional(intoId)
                .orElseThrow(() -> ProblemException.invalid("intoId", "Ce sujet n’existe pas."));
        topic.mergeInto(into, clock.instant());
        var backers = topics.backers(id);
        topics.moveBackers(id, intoId);
        notices.merged(topic, backers);
        return answers.detail(id);
    }

    private Topic find(UUID id) {
        return topics.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }
}
