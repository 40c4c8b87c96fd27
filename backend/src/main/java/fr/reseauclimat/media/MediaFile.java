package fr.reseauclimat.media;

import java.util.UUID;

/**
 * What is known of a file.
 *
 * @param width   in pixels, or null for a video
 * @param height  in pixels, or null for a video
 * @param bytes   those that are there
 * @param digest  SHA-256 of the content, hexadecimal, or null while the file is still coming in
 * @param carried whether it lies in the store, and no longer in the database
 */
public record MediaFile(UUID id, MediaOwner owner, MediaKind kind, String mediaType, Integer width, Integer height, long bytes,
        String digest, boolean carried) {
}
