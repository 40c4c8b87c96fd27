package fr.reseauclimat.shared.problem;

import java.time.Duration;

/** Not now, but soon: the answer says when to come back. */
public class RetryLaterException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public RetryLaterException(ProblemType type, String detail, Duration wait) {
        super(type, detail);
        this.wait = wait;
    }

    /** @return whole seconds until it is worth another try, at least one */
    long retryAfterSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
