package fr.reseauclimat.shared.problem;

import java.time.Duration;

/** Somebody asks faster than is good; the answer says when to come back. */
public class TooManyRequestsException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooManyRequestsException(Duration wait) {
        super(ProblemType.TOO_MANY_REQUESTS, "Réessayez dans quelques minutes.");
        this.wait = wait;
    }

    @Override
    public Duration retryAfter() {
        return wait;
    }
}
