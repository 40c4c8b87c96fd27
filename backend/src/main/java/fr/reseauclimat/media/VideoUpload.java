package fr.reseauclimat.media;

import jakarta.validation.constraints.NotNull;

/** How much of a video is there. @param nextPart the number of the part that is wanted, from 0 */
public record VideoUpload(@NotNull long bytes, @NotNull long received, @NotNull int nextPart) {
}
