package fr.reseauclimat.event;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;

/** The event is not at the step of its life that the request supposes. */
public class TransitionRefusedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public TransitionRefusedException(String detail) {
        super(ProblemType.TRANSITION_REFUSED, detail);
    }

    static TransitionRefusedException from(EventState current) {
        return new TransitionRefusedException(
                "La rencontre est " + current.label() + "\u00a0: rechargez la page pour voir ce qui est possible.");
    }
}
