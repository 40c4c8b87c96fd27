package fr.reseauclimat.topic.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What those who proposed or back a topic are told of it. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class TopicMails {

    private TopicMails() {
    }

    static native TemplateInstance topicPicked(String topic, String page);

    static native TemplateInstance topicAnnounced(String topic, String event, String page);

    static native TemplateInstance topicSetAside(String topic, String reason, String page);

    static native TemplateInstance topicMerged(String topic, String other, String page);
}
