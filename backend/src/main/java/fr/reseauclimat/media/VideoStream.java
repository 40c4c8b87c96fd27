package fr.reseauclimat.media;

/** A video that is there, to be read part by part. @param digest of its parts */
public record VideoStream(String mediaType, long bytes, String digest) {
}
