package fr.reseauclimat.event.discussion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class DiscussionMails {

    private DiscussionMails() {
    }

    static native TemplateInstance eventComments(String event, long count, String page);
}
