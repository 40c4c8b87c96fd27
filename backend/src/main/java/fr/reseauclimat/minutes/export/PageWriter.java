package fr.reseauclimat.minutes.export;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import fr.reseauclimat.shared.paper.Pdf;
import fr.reseauclimat.shared.paper.PdfWriter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes paper as a page that stands alone, and as an accessible PDF: the same markup for both. */
@ApplicationScoped
class PageWriter {

    @CheckedTemplate(basePath = "pdf", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {

        private Templates() {
        }

        static native TemplateInstance minutes(Paper paper, List<PagePart> parts, boolean pdf);
    }

    /** @param figures pictures as addresses that carry them */
    record PagePart(Paper.Part part, List<PageFigure> figures) {
    }

    /** @param address null for a video */
    record PageFigure(String address, String alt, String caption, String link, String linkText, List<String> transcript) {
    }

    @Inject
    PdfWriter pdf;

    Pdf pdf(Paper paper) {
        return pdf.write(render(paper, true));
    }

    byte[] page(Paper paper) {
        return ("<!DOCTYPE html>\n" + render(paper, false)).getBytes(StandardCharsets.UTF_8);
    }

    private static String render(Paper paper, boolean pdf) {
        return Templates.minutes(paper, paper.parts().stream()
                .map(part -> new PagePart(part, part.figures().stream().map(PageWriter::figure).toList())).toList(), pdf).render();
    }

    private static PageFigure figure(Paper.Figure figure) {
        return new PageFigure(figure.picture() == null ? null : "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(figure.picture()),
                figure.alt() == null ? "" : figure.alt(), figure.caption(), figure.link(), figure.linkText(),
                figure.transcript() == null ? List.of() : figure.transcript().lines().filter(line -> !line.isBlank()).toList());
    }
}
