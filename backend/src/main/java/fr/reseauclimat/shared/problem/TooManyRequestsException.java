package fr.reseauclimat.shared.problem;

import java.time.Duration;

/** Somebody asks for more than anybody needs; the answer says when to come back. */
public class TooManyRequestsException extends RetryLaterException {

    private static final long serialVersionUID = 1L;

    public TooManyRequestsException(Duration wait) {
        super(ProblemType.TOO_MANY_REQUESTS, "Réessayez dans quelques minutes.", wait);
    }
}
