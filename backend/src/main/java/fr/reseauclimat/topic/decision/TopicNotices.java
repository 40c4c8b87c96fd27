package fr.reseauclimat.topic.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.signal.EventPublished;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.topic.Topic;
import fr.reseauclimat.topic.TopicRepository;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Mails to the proposer and the backers of a topic, but not to whoever decided. */
@ApplicationScoped
class TopicNotices {

    @Inject
    TopicRepository topics;

    @Inject
    EventRepository events;

    @Inject
    Members members;

    @Inject
    CurrentMember currentMember;

    @Inject
    MailWriter writer;

    @Inject
    Outbox outbox;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    /** Nothing is told of an event that its readers cannot open yet: that comes with its publication. */
    void picked(Topic topic, List<UUID> backers) {
        if (isOpenToMembers(topic.event())) {
            announce(topic, backers);
        } else {
            send(topic, backers, TopicMails.topicPicked(topic.title(), page(topic)));
        }
    }

    void setAside(Topic topic, List<UUID> backers) {
        send(topic, backers, TopicMails.topicSetAside(topic.title(), topic.asideReason(), page(topic)));
    }

    void merged(Topic topic, List<UUID> backers) {
        send(topic, backers, TopicMails.topicMerged(topic.title(), topic.mergedInto().title(), page(topic.mergedInto())));
    }

    void announced(@Observes EventPublished published) {
        if (isOpenToMembers(events.findById(published.eventId()))) {
            topics.pickedFor(published.eventId()).forEach(topic -> announce(topic, topics.backers(topic.id())));
        }
    }

    private void announce(Topic topic, List<UUID> backers) {
        var event = topic.event();
        send(topic, backers, TopicMails.topicAnnounced(topic.title(), event.title(), publicUrl + "/rencontres/" + event.id()));
    }

    private static boolean isOpenToMembers(Event event) {
        return event.progress().publishedAt() != null && event.visibility() != EventVisibility.INVITED;
    }

    private void send(Topic topic, List<UUID> backers, TemplateInstance template) {
        var people = new HashSet<>(backers);
        people.add(topic.proposedBy().id());
        people.removeIf(id -> Objects.equals(id, currentMember.idOrNull()));
        members.all(people).forEach(member ->
                outbox.send(writer.write(member.recipient(), template)));
    }

    private String page(Topic topic) {
        return publicUrl + "/sujets/" + topic.id();
    }
}
