package fr.reseauclimat.minutes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.reseauclimat.minutes.commitment.CommitmentDetail;
import fr.reseauclimat.minutes.commitment.CommitmentState;
import fr.reseauclimat.media.attachment.ContentMedia;
import fr.reseauclimat.media.attachment.AttachmentKind;
import fr.reseauclimat.minutes.version.AttendanceFigures;
import fr.reseauclimat.minutes.version.ContentSection;
import fr.reseauclimat.minutes.version.MinutesContent;
import fr.reseauclimat.shared.time.FrenchDates;

/** Minutes as paper. */
public final class MinutesPaper {

    private MinutesPaper() {
    }

    /** @param edition in words. @param photos by the identifier of their file */
    static Paper of(MinutesContent content, String edition, Map<UUID, byte[]> photos) {
        var lead = new ArrayList<String>();
        lead.add(Stream.of(FrenchDates.period(content.startsAt(), content.endsAt()), content.place()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – ")));
        lead.add(edition);
        if (content.attendance() != null) {
            lead.add(attendance(content.attendance()));
        }
        return new Paper(content.title(), "Compte rendu de la rencontre «\u00a0" + content.title() + "\u00a0»", lead,
                content.sections().stream().map(section -> part(section, null, null, photos)).toList(),
                content.commitments().stream().map(MinutesPaper::promise).toList());
    }

    public static Paper.Part part(ContentSection section, String source, String page, Map<UUID, byte[]> photos) {
        return new Paper.Part(section.title(), source, page, section.text(),
                section.media().stream().map(media -> figure(media, photos.get(media.fileId()))).filter(Objects::nonNull).toList());
    }

    public static Paper.Promise promise(CommitmentDetail commitment) {
        return new Paper.Promise(commitment.what(), commitment.who() == null ? "" : commitment.who(),
                commitment.dueOn() == null ? "" : FrenchDates.day(commitment.dueOn()),
                state(commitment.state()) + (commitment.outcome() == null ? "" : " – " + commitment.outcome()));
    }

    /** @return null for a photo that is not there any more */
    private static Paper.Figure figure(ContentMedia media, byte[] picture) {
        var said = media.description();
        var caption = Stream.of(said.caption(), said.captionsNote(), said.credit() == null ? null : "Crédit\u00a0: " + said.credit())
                .filter(Objects::nonNull).collect(Collectors.joining(" – "));
        if (media.kind() == AttachmentKind.PHOTO) {
            return picture == null ? null : new Paper.Figure(picture, media.width(), media.height(),
                    Boolean.TRUE.equals(said.decorative()) ? null : said.alt(), caption, null, null, null);
        }
        return new Paper.Figure(null, null, null, null, caption, said.url(), "Vidéo\u00a0: " + said.title(), said.transcript());
    }

    private static String state(CommitmentState state) {
        return switch (state) {
            case OPEN -> "En cours";
            case DONE -> "Fait";
            case DROPPED -> "Abandonné";
        };
    }

    private static String attendance(AttendanceFigures figures) {
        var parts = new ArrayList<String>();
        add(parts, figures.electedOfficials(), "élue ou élu", "élues et élus");
        add(parts, figures.agents(), "agente ou agent", "agentes et agents");
        add(parts, figures.associations(), "membre d’association", "membres d’associations");
        add(parts, figures.citizens(), "citoyenne ou citoyen", "citoyennes et citoyens");
        add(parts, figures.others(), "autre personne", "autres personnes");
        return "Étaient là\u00a0: " + String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, long count, String one, String several) {
        if (count > 0) {
            parts.add(count + "\u00a0" + (count == 1 ? one : several));
        }
    }
}
