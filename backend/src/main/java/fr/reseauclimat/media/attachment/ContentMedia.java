package fr.reseauclimat.media.attachment;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * A photo or a video as it is read.
 *
 * @param fileId    absent for a link
 * @param width     in pixels; absent for a video
 * @param bytes     absent for a link
 * @param mediaType likewise
 */
public record ContentMedia(
        @NotNull UUID id,
        @NotNull AttachmentKind kind,
        UUID fileId,
        Integer width,
        Integer height,
        Long bytes,
        String mediaType,
        @NotNull MediaDescription description) {
}
