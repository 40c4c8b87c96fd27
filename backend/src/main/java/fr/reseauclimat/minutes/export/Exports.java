package fr.reseauclimat.minutes.export;

import java.util.UUID;

import fr.reseauclimat.minutes.version.EditionToExport;
import fr.reseauclimat.minutes.version.Versions;
import fr.reseauclimat.shared.paper.Pdf;
import fr.reseauclimat.shared.time.FrenchDates;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An edition as a file. Read in one transaction, laid out after it. */
@ApplicationScoped
class Exports {

    @Inject
    Versions versions;

    @Inject
    PaperFiles files;

    Pdf pdf(UUID eventId, int number) {
        return files.pdf(paper(eventId, number));
    }

    byte[] page(UUID eventId, int number) {
        return files.page(paper(eventId, number));
    }

    byte[] odt(UUID eventId, int number) {
        return files.odt(paper(eventId, number));
    }

    private Paper paper(UUID eventId, int number) {
        EditionToExport edition = versions.toExport(eventId, number);
        var day = FrenchDates.day(edition.publishedAt().atZone(NetworkTime.PARIS).toLocalDate());
        return MinutesPaper.of(edition.content(), "Compte rendu, version " + edition.number() + " du " + day, edition.photos());
    }
}
