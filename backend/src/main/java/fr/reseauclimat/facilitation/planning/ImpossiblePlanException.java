package fr.reseauclimat.facilitation.planning;

import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;

/** No plan can keep all conditions; the errors say which of them contradict each other. */
class ImpossiblePlanException extends ProblemException {

    private static final long serialVersionUID = 1L;

    ImpossiblePlanException(Draft draft, ImpossibleRotationException failure) {
        super(ProblemType.IMPOSSIBLE_ROTATION, "Changez un des réglages indiqués, puis relancez le calcul.",
                new ContradictionWords(draft).of(failure.contradictions()));
    }
}
