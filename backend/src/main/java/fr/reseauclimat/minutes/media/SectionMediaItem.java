package fr.reseauclimat.minutes.media;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * A photo or a video of a section, for those who write.
 *
 * @param width    in pixels; absent for a video
 * @param bytes    absent for a link
 * @param received how many of them are there, while a video comes in; absent otherwise
 * @param nextPart which part is wanted, likewise
 * @param gaps     what it lacks before it can be published
 */
record SectionMediaItem(
        @NotNull UUID id,
        @NotNull UUID sectionId,
        @NotNull SectionMediaKind kind,
        Integer width,
        Integer height,
        Long bytes,
        Long received,
        Integer nextPart,
        @NotNull MediaDescription description,
        @NotNull List<MediaGap> gaps,
        @NotNull int version) implements Versioned {
}
