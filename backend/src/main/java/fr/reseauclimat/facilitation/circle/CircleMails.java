package fr.reseauclimat.facilitation.circle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class CircleMails {

    private CircleMails() {
    }

    /** Carries nothing of what was said. */
    static native TemplateInstance circleQuestionBack(String event, String eraseOn, String page);
}
