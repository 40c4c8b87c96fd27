package fr.reseauclimat.facilitation.rotation;

import java.util.List;

/** The rounds, with what is known of how they were found. */
public record RotationPlan(List<Round> rounds, Search search) {

    /**
     * @param cost   sum of all weighted breaches, from which the unavoidable is not taken off
     * @param method what the plan comes from
     * @param moves  changes that were weighed
     * @param end    why the search stopped; only {@link End#TIME} makes a plan depend on the machine
     */
    public record Search(long cost, String method, long moves, End end) {
    }

    public enum End {
        /** Nothing better can exist. */
        OPTIMAL,
        /** The work that was allowed is done. */
        WORK,
        /** The time that was allowed is over before the work was. */
        TIME,
        /** Whoever listened had enough. */
        STOPPED
    }

    public RotationPlan {
        rounds = List.copyOf(rounds);
    }
}
