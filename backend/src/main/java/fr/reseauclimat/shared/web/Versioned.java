package fr.reseauclimat.shared.web;

/** A record whose version becomes the {@code ETag} of the answer that carries it. */
public interface Versioned {
    int version();
}
