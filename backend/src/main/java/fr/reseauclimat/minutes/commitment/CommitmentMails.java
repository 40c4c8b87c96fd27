package fr.reseauclimat.minutes.commitment;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class CommitmentMails {

    private CommitmentMails() {
    }

    static native TemplateInstance commitmentsAsked(String event, List<String> promises, String page);
}
