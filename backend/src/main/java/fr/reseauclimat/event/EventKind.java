package fr.reseauclimat.event;

public enum EventKind {
    /** Journée de rencontre. */
    MEETING_DAY("journée de rencontre"),
    WEBINAR("webinaire"),
    /** Journée grand public de diagnostic participatif. */
    PUBLIC_DAY("journée grand public"),
    /** Séminaire d’élus, private to those who are invited. */
    ELECTED_SEMINAR("séminaire d’élus");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    /** @return its French name, in lower case */
    public String label() {
        return label;
    }
}
