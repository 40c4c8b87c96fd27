package fr.reseauclimat.event.webinar.question;

public enum QuestionState {
    OPEN,
    ANSWERED,
    /** Seen only by those who run the webinar. */
    HIDDEN
}
