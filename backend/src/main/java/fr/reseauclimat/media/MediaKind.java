package fr.reseauclimat.media;

public enum MediaKind {
    PICTURE,
    VIDEO
}
