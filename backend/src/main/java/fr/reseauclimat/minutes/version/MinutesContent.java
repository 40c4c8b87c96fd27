package fr.reseauclimat.minutes.version;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.minutes.commitment.CommitmentDetail;
import jakarta.validation.constraints.NotNull;

/**
 * Minutes as they are read, and as an edition keeps them.
 *
 * @param place      on one line, empty for what was online only
 * @param attendance absent where nobody noted who came
 */
public record MinutesContent(
        @NotNull String title,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull String place,
        AttendanceFigures attendance,
        @NotNull List<ContentSection> sections,
        @NotNull List<CommitmentDetail> commitments) {

    /** @param files that are still there: a photo that was taken back is shown nowhere any more */
    MinutesContent showing(Set<UUID> files) {
        var shown = sections.stream().map(section -> new ContentSection(section.id(), section.kind(), section.title(), section.text(),
                section.media().stream().filter(media -> media.fileId() == null || files.contains(media.fileId())).toList())).toList();
        return new MinutesContent(title, startsAt, endsAt, place, attendance, shown, commitments);
    }

    MinutesContent with(List<CommitmentDetail> now) {
        return new MinutesContent(title, startsAt, endsAt, place, attendance, sections, now);
    }
}
