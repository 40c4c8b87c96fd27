package fr.reseauclimat.minutes.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Paper as a file. */
@ApplicationScoped
public class PaperFiles {

    @Inject
    PageWriter pages;

    public byte[] pdf(Paper paper) {
        return pages.pdf(paper);
    }

    public byte[] odt(Paper paper) {
        return OdtWriter.write(paper);
    }

    byte[] page(Paper paper) {
        return pages.page(paper);
    }
}
