package fr.reseauclimat.shared.job;

import java.time.Duration;
import java.time.Instant;

/**
 * Work that comes round by itself. A bean of this type is all it takes: {@link Jobs} runs it when its turn is, on one
 * instance at a time, and handles what is due one by one.
 */
public interface Job {

    /** Never changes: rows in the database and words on the screen go by it. */
    String name();

    Rhythm rhythm();

    /** What there is to do. Asked once for a run, and once more for each subject before it is handled. */
    Due due(Instant now);

    /**
     * Does it for one, in a transaction of its own that nobody else has for the same subject. Afterwards it must no longer
     * be due, or be due again at the next run without harm. Whatever is thrown is noted with the subject, which is tried
     * again after a pause; the others go on.
     *
     * @throws WorkStoppedException where something that all of them need is down
     */
    void handle(Subject subject);

    /** How long one subject may take. */
    default Duration longest() {
        return Duration.ofSeconds(30);
    }
}
