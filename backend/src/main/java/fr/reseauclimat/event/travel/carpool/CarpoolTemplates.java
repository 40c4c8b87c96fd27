package fr.reseauclimat.event.travel.carpool;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class CarpoolTemplates {

    private CarpoolTemplates() {
    }

    static native TemplateInstance carpoolAsked(String title, String when, String firstName, String origin, boolean offers, String page);

    static native TemplateInstance carpoolProposed(String title, String when, boolean offers, String names, String page);

    static native TemplateInstance carpoolAccepted(String title, String when, String name, String email, String page);
}
