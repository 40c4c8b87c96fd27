package fr.reseauclimat.facilitation.session;

public enum RotationState {
    DRAFT("en préparation"),
    PLANNED("prête"),
    RUNNING("en cours"),
    DONE("terminée");

    private final String label;

    RotationState(String label) {
        this.label = label;
    }

    /** @return what a French sentence says of the rotation, in the feminine */
    String label() {
        return label;
    }
}
