package fr.reseauclimat.facilitation.rotation;

import java.time.Duration;

/**
 * How long to think. Work is counted, not timed, so that the same demand gives the same plan on any machine.
 *
 * @param work  reads of the meeting table, about 200 million a second
 * @param limit cuts the search short where the machine is slow; the plan then says so
 */
public record Effort(long work, Duration limit) {

    /** A second and a half at most. */
    public static final Effort USUAL = new Effort(250_000_000L, Duration.ofSeconds(20));

    /** A quarter of a second: people are standing and wait. */
    public static final Effort QUICK = new Effort(25_000_000L, Duration.ofMillis(900));
}
