package fr.reseauclimat.media;

/** A file as it is sent. */
public record MediaContent(byte[] bytes, String mediaType, String digest) {
}
