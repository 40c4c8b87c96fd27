package fr.reseauclimat.minutes.amendment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class AmendmentMails {

    private AmendmentMails() {
    }

    static native TemplateInstance minutesToAmend(String event, String until, String page);

    /** @param decision name of an {@link AmendmentState}. @param answer or null */
    static native TemplateInstance amendmentDecided(String event, String section, String decision, String answer, String page);
}
