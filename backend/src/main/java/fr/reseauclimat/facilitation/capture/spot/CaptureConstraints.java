package fr.reseauclimat.facilitation.capture.spot;

import fr.reseauclimat.shared.problem.ConstraintRule;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What others can run into. */
class CaptureConstraints {

    @Produces
    @Singleton
    ConstraintRule notesKeepTheirPart() {
        return new ConstraintRule("capture_cards_capture_id_fkey", ProblemType.CONFLICT, "segments",
                "Des notes ont été prises pendant cette partie\u00a0: elle ne peut plus être retirée du programme.");
    }

    @Produces
    @Singleton
    ConstraintRule oneCardForAnIdentifier() {
        return new ConstraintRule("capture_cards_pkey", ProblemType.CONFLICT, "cards",
                "Cette note arrive deux fois en même temps\u00a0: envoyez-la de nouveau.");
    }
}
