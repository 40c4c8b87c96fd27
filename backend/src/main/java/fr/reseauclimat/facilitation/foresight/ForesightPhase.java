package fr.reseauclimat.facilitation.foresight;

/** How far a foresight workshop has come. */
public enum ForesightPhase {
    AXES("aux axes"),
    SCENARIOS("aux scénarios"),
    BACKCASTING("au chemin du retour"),
    DONE("terminé");

    private final String label;

    ForesightPhase(String label) {
        this.label = label;
    }

    /** @return where a French sentence says that the workshop is */
    String label() {
        return label;
    }

    /** One step on, or as far back as one likes. */
    boolean canBecome(ForesightPhase next) {
        return next.ordinal() == ordinal() + 1 || next.ordinal() < ordinal();
    }
}
