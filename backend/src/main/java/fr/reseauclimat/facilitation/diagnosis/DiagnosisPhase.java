package fr.reseauclimat.facilitation.diagnosis;

import java.util.Set;

/** How far a shared diagnosis has come. A round that was closed is never opened again. */
public enum DiagnosisPhase {
    PREPARATION("en préparation"),
    FIRST_SCORING("à la première notation"),
    SPREAD("à la discussion des écarts"),
    SECOND_SCORING("à la deuxième notation"),
    RESULT("terminé");

    private final String label;

    DiagnosisPhase(String label) {
        this.label = label;
    }

    /** @return where a French sentence says that the diagnosis is */
    String label() {
        return label;
    }

    Set<DiagnosisPhase> next() {
        return switch (this) {
            case PREPARATION -> Set.of(FIRST_SCORING);
            case FIRST_SCORING -> Set.of(SPREAD, PREPARATION);
            case SPREAD -> Set.of(SECOND_SCORING, RESULT);
            case SECOND_SCORING -> Set.of(RESULT, SPREAD);
            case RESULT -> Set.of();
        };
    }

    /** @return the round that runs, from 1, or 0 while none does */
    int round() {
        return this == FIRST_SCORING ? 1 : this == SECOND_SCORING ? 2 : 0;
    }

    /** @return whether going on from here to there takes back an opening, and does not close a round */
    boolean isWayBackTo(DiagnosisPhase next) {
        return round() > 0 && next.ordinal() < ordinal();
    }
}
