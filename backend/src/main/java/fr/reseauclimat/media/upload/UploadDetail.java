package fr.reseauclimat.media.upload;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * Where an upload stands.
 *
 * @param id        of the file, too
 * @param bytes     those that were announced
 * @param received  those that are there
 * @param expiresAt until when it can be gone on with
 */
record UploadDetail(@NotNull UUID id, @NotNull long bytes, @NotNull long received, @NotNull Instant expiresAt) {
}
