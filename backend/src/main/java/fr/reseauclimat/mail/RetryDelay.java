package fr.reseauclimat.mail;

import java.time.Duration;

/** How long a refused mail waits: twice as long each time. */
final class RetryDelay {

    /** A mail server may be down over a long week-end. */
    static final Duration PATIENCE = Duration.ofDays(3);
    /** An API that was stopped for longer than that still tries what it finds in its outbox. */
    static final int FEWEST_ATTEMPTS = 6;

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** After a refusal of this very mail, asking again soon is a nuisance to the mail server. */
    private static final Duration FIRST_REFUSED = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private RetryDelay() {
    }

    /**
     * @param attempts how many have failed, from 1
     * @param forGood  whether the server said that asking again is useless (a reply of 5xx)
     */
    static Duration after(int attempts, boolean forGood) {
        var factor = 1L << Math.min(attempts - 1, MOST_DOUBLINGS);
        if (forGood) {
            return FIRST_REFUSED.multipliedBy(factor);
        }
        var delay = FIRST.multipliedBy(factor);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
