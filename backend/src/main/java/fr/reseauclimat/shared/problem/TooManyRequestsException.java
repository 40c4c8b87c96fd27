package fr.reseauclimat.shared.problem;

import java.time.Duration;

/** Somebody asks faster than is good. */
public class TooManyRequestsException extends RetryLaterException {

    private static final long serialVersionUID = 1L;

    public TooManyRequestsException(Duration wait) {
        super(ProblemType.TOO_MANY_REQUESTS, "Réessayez dans quelques minutes.", wait);
    }
}
