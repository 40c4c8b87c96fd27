package fr.reseauclimat.nextstep;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class NoticeMails {

    private NoticeMails() {
    }

    /** @param notices one or more. @param only the first of them. @param site address of the pages */
    static native TemplateInstance notices(List<Notice> notices, Notice only, String site);
}
