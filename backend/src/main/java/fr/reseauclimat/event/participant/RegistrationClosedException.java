package fr.reseauclimat.event.participant;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;

/** Nobody can register, or leave, now. */
public class RegistrationClosedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public RegistrationClosedException(String detail) {
        super(ProblemType.REGISTRATION_CLOSED, detail);
    }
}
