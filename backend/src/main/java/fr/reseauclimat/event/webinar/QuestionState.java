package fr.reseauclimat.event.webinar;

public enum QuestionState {
    OPEN,
    ANSWERED,
    /** Seen only by those who run the webinar. */
    HIDDEN
}
