package fr.reseauclimat.event.attendance.halfday;

/** The part of a day that one signature stands for. */
public enum Half {
    MORNING("matin"),
    AFTERNOON("après-midi");

    private final String label;

    Half(String label) {
        this.label = label;
    }

    /** @return its French name, in lower case */
    public String label() {
        return label;
    }
}
