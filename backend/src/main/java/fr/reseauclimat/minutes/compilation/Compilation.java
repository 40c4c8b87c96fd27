package fr.reseauclimat.minutes.compilation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.minutes.commitment.CommitmentDetail;
import fr.reseauclimat.minutes.version.ContentSection;
import jakarta.validation.constraints.NotNull;

/**
 * What the minutes of several days say of a theme.
 *
 * @param total how many days there are; the latest of them are in it
 */
record Compilation(@NotNull String theme, @NotNull long total, @NotNull List<Source> sources, @NotNull List<CommitmentDetail> commitments) {

    /** One day. @param number of the edition that is taken */
    record Source(@NotNull UUID eventId, @NotNull String title, @NotNull Instant startsAt, @NotNull int number,
            @NotNull List<ContentSection> sections) {
    }
}
