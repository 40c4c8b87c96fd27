package fr.reseauclimat.media.attachment;

/** What stands beside a text. */
public enum AttachmentKind {
    PHOTO,
    /** A video elsewhere: nothing of it is loaded until somebody follows the link. */
    VIDEO_LINK,
    VIDEO_FILE
}
