package fr.reseauclimat.facilitation.rotation.explanation;

import java.util.List;

/**
 * What a plan does for each one, and why it does no better.
 *
 * @param people            in the order of the demand
 * @param repeats           pairs that meet more than once on this day
 * @param repeatMeetings    sum over pairs of meetings beyond the first
 * @param leastRepeats      no plan of these tables, pins and groups has fewer
 * @param reunions          pairs that met at an earlier day and meet again on this one
 * @param leastReunions     no plan of these tables with as few repeats has fewer of their meetings
 * @param returns           how often somebody comes back to a table, those who stay there left out
 * @param leastReturns      what cannot be avoided of it, as there are fewer tables than rounds
 * @param unmixed           tables, over all rounds, that lack an élu, an agent or an association, each lack counted
 * @param leastUnmixed      what cannot be avoided of it, as there are fewer of them than tables
 * @param colleagueMeetings meetings of two people of one structure
 * @param territoryMeetings meetings of two people of one territory
 */
public record PlanExplanation(List<Encounters> people, List<Repeat> repeats, long repeatMeetings, long leastRepeats,
        List<Repeat> reunions, long leastReunions, long returns, long leastReturns, long unmixed, long leastUnmixed,
        long colleagueMeetings, long territoryMeetings, List<Wish> wishes) {

    /**
     * @param met     different people at the same table
     * @param known   of them, those met at earlier days
     * @param ceiling min(n − 1, sum over rounds of table size − 1): nobody can meet more
     */
    public record Encounters(String participant, int met, int known, int ceiling) {
    }

    public record Repeat(String one, String other, int meetings, Reason reason) {
    }

    /** @param with those met who can speak of it; empty if the wish was not kept */
    public record Wish(String participant, String topic, List<String> with) {
    }

    public enum Reason {
        /** They asked to stay together. */
        TOGETHER,
        /** Both stay at one table. */
        SAME_TABLE,
        /** A table has more people than there are tables for them in the next round. */
        FEWER_TABLES_THAN_SEATS,
        /** One of them has more encounters ahead than there are people. */
        MORE_SEATS_THAN_PEOPLE,
        /** One of them, who met others before, has more encounters ahead than there are people left to meet. */
        MORE_SEATS_THAN_NEW_PEOPLE,
        /** No count forbids to avoid it, but no better plan was found. */
        NONE_BETTER_FOUND
    }

    public PlanExplanation {
        people = List.copyOf(people);
        repeats = List.copyOf(repeats);
        reunions = List.copyOf(reunions);
        wishes = List.copyOf(wishes);
    }
}
