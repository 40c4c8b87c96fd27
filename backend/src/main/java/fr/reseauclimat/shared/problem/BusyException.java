package fr.reseauclimat.shared.problem;

import java.time.Duration;

/** The house has its hands full; the answer says when to come back. */
public class BusyException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public BusyException(String detail, Duration wait) {
        super(ProblemType.UNAVAILABLE, detail);
        this.wait = wait;
    }

    @Override
    public Duration retryAfter() {
        return wait;
    }
}
