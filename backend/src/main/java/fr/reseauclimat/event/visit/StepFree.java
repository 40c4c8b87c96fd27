package fr.reseauclimat.event.visit;

/** Whether one can come along without climbing a step. */
public enum StepFree {
    YES("Oui"),
    PARTLY("En partie"),
    NO("Non"),
    UNKNOWN("À préciser");

    private final String label;

    StepFree(String label) {
        this.label = label;
    }

    /** @return in French */
    public String label() {
        return label;
    }
}
