package fr.reseauclimat.minutes.media;

/** What stands in a section beside its text. */
public enum SectionMediaKind {
    PHOTO,
    /** A video elsewhere: nothing of it is loaded until somebody follows the link. */
    VIDEO_LINK,
    VIDEO_FILE
}
