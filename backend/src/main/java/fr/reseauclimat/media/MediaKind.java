package fr.reseauclimat.media;

/** What a file is, and how large one may be. */
public enum MediaKind {
    PICTURE(5),
    VIDEO(100);

    private final int megabytes;

    MediaKind(int megabytes) {
        this.megabytes = megabytes;
    }

    public long mostBytes() {
        return (long) megabytes << 20;
    }
}
