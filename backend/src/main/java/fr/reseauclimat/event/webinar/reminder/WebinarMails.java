package fr.reseauclimat.event.webinar.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class WebinarMails {

    private WebinarMails() {
    }

    static native TemplateInstance webinarReminder(String title, String when, String page, String url);
}
