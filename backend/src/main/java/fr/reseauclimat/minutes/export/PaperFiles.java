package fr.reseauclimat.minutes.export;

import fr.reseauclimat.shared.paper.Pdf;
import fr.reseauclimat.shared.web.HeavyWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Paper as a file. What it is made of was read before. */
@ApplicationScoped
public class PaperFiles {

    @Inject
    PageWriter pages;

    @Inject
    HeavyWork work;

    public Pdf pdf(Paper paper) {
        return work.paper(() -> pages.pdf(paper));
    }

    public byte[] odt(Paper paper) {
        return work.paper(() -> OdtWriter.write(paper));
    }

    byte[] page(Paper paper) {
        return work.paper(() -> pages.page(paper));
    }
}
