package fr.reseauclimat.minutes.version;

import java.time.Instant;
import java.util.List;

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

    MinutesContent with(List<CommitmentDetail> now) {
        return new MinutesContent(title, startsAt, endsAt, place, attendance, sections, now);
    }
}
