package fr.reseauclimat.media.attachment;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * A photo or a video, for those who write.
 *
 * @param partId   of its owner, where that has parts
 * @param fileId   absent for a link; while a video comes in, also the identifier of its upload
 * @param width    in pixels; absent for a video
 * @param bytes    absent for a link
 * @param received how many of them are there, while a video comes in; absent otherwise
 * @param gaps     what it lacks before it can be published
 */
public record AttachmentDetail(
        @NotNull UUID id,
        UUID partId,
        @NotNull AttachmentKind kind,
        UUID fileId,
        Integer width,
        Integer height,
        Long bytes,
        Long received,
        @NotNull MediaDescription description,
        @NotNull List<MediaGap> gaps,
        @NotNull int version) implements Versioned {
}
