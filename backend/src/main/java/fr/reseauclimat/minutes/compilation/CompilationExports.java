package fr.reseauclimat.minutes.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.minutes.export.MinutesPaper;
import fr.reseauclimat.minutes.export.PaperFiles;
import fr.reseauclimat.minutes.export.Paper;
import fr.reseauclimat.shared.paper.Pdf;
import fr.reseauclimat.shared.time.FrenchDates;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A compilation as a file: texts and promises, each with where it comes from; photos stay in the minutes. */
@ApplicationScoped
class CompilationExports {

    @Inject
    PaperFiles files;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    Pdf pdf(Compilation compilation) {
        return files.pdf(paper(compilation));
    }

    byte[] odt(Compilation compilation) {
        return files.odt(paper(compilation));
    }

    private Paper paper(Compilation compilation) {
        var parts = new ArrayList<Paper.Part>();
        for (var source : compilation.sources()) {
            var day = FrenchDates.day(source.startsAt().atZone(NetworkTime.PARIS).toLocalDate());
            var page = publicUrl + "/rencontres/" + source.eventId() + "/compte-rendu";
            source.sections().forEach(section -> parts.add(MinutesPaper.part(section, source.title() + ", " + day, page, Map.of())));
        }
        var days = compilation.sources().size();
        return new Paper("Compilation\u00a0: " + compilation.theme(), "Ce que disent les comptes rendus du réseau sur le thème «\u00a0"
                + compilation.theme() + "\u00a0»", List.of(days == 1 ? "D’après le compte rendu d’une rencontre."
                        : "D’après les comptes rendus de " + days + " rencontres."), parts,
                compilation.commitments().stream().map(MinutesPaper::promise).toList());
    }
}
