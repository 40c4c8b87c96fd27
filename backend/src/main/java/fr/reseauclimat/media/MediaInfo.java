package fr.reseauclimat.media;

import java.util.UUID;

/**
 * What is known of a stored file.
 *
 * @param width  in pixels, or null for a video
 * @param height in pixels, or null for a video
 * @param digest SHA-256 of the content, hexadecimal, or null while the file is still coming in
 */
public record MediaInfo(UUID id, UUID eventId, MediaKind kind, String mediaType, Integer width, Integer height, long bytes,
        String digest) {
}
