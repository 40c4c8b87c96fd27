package fr.reseauclimat.minutes.version;

import java.util.List;

import fr.reseauclimat.minutes.commitment.Commitments;
import fr.reseauclimat.media.attachment.Attachments;
import fr.reseauclimat.minutes.section.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What minutes say at this moment. Within the transaction of the caller, who has made sure of the right to it. */
@ApplicationScoped
class Contents {

    @Inject
    Attachments media;

    @Inject
    Commitments commitments;

    @Inject
    FiguresRepository figures;

    MinutesContent of(Minutes minutes) {
        var event = minutes.event();
        var pictures = media.of(minutes.asOwner());
        var sections = minutes.sections().stream()
                .map(section -> new ContentSection(section.id(), section.kind(), section.title(), section.body(),
                        pictures.getOrDefault(section.id(), List.of())))
                .filter(section -> !section.text().isEmpty() || !section.media().isEmpty())
                .toList();
        return new MinutesContent(event.title(), event.startsAt(), event.endsAt(), event.venue().line(),
                figures.of(event.id()), sections, commitments.of(event.id()));
    }
}
