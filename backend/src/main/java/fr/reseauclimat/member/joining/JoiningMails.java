package fr.reseauclimat.member.joining;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Nothing that a stranger typed is sent to an address that may not be the stranger's own. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class JoiningMails {

    private JoiningMails() {
    }

    static native TemplateInstance joinRequestReceived();

    static native TemplateInstance joinRequestFromMember(String address);

    static native TemplateInstance joinRequestRefused(String reason);
}
