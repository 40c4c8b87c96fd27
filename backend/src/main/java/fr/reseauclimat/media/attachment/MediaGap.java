package fr.reseauclimat.media.attachment;

/** What a photo or a video lacks: as long as one is there, the minutes are not published. */
public enum MediaGap {
    ALT("Décrivez la photo, ou dites qu’elle est décorative."),
    TITLE("Donnez un titre à la vidéo."),
    LANGUAGE("Dites en quelle langue est la vidéo."),
    CAPTIONS("Ajoutez des sous-titres ou une transcription, ou dites où les trouver."),
    UPLOAD("L’envoi de la vidéo n’est pas terminé.");

    private final String advice;

    MediaGap(String advice) {
        this.advice = advice;
    }

    /** @return what to do about it, in French */
    public String advice() {
        return advice;
    }
}
