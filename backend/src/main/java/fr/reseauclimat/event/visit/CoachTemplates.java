package fr.reseauclimat.event.visit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class CoachTemplates {

    private CoachTemplates() {
    }

    static native TemplateInstance coachSeatFree(String visit, String title, String when, String meetingPoint, String page);
}
