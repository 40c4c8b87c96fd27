package fr.reseauclimat.facilitation.rotation.contradiction;

import java.util.List;

/**
 * Conditions that cannot hold together.
 *
 * @param participants those concerned, where the conditions name any
 * @param tables       tables concerned, where the conditions name any
 * @param conditions   the conditions, each in words, none of which can be left out without ending the contradiction
 * @param asked        those of them that somebody asked for, for whoever says them in other words
 */
public record Contradiction(Kind kind, List<String> participants, List<String> tables, List<String> conditions,
        List<Condition> asked) {

    public enum Kind {
        TOO_MANY_PARTICIPANTS, TOO_MANY_ROUNDS, NOBODY_TO_SEAT, NO_TABLE, NO_ROUND, NAMED_TWICE, UNKNOWN_NAME,
        MORE_TABLES_THAN_PEOPLE, SIZES_DO_NOT_ADD_UP, STATIONS_AND_ROUNDS_DIFFER, STATION_OF_ANOTHER_SIZE,
        BOUND_BUT_PASSING_STATIONS, TABLE_OF_PAIRS, GROUP_AMONG_PAIRS, PINNED_TWICE, SEATS_CANNOT_BE_FILLED,
        STATIONS_LEFT_AND_ROUNDS_LEFT_DIFFER, NO_PLAN_FOUND
    }

    /** @param table at which they stay, or null */
    public record Condition(What what, List<String> participants, String table) {

        public enum What {
            STAYS, TOGETHER, APART
        }

        public Condition {
            participants = List.copyOf(participants);
        }
    }

    public Contradiction(Kind kind, List<String> participants, List<String> tables, List<String> conditions) {
        this(kind, participants, tables, conditions, List.of());
    }

    public Contradiction {
        asked = List.copyOf(asked);
        participants = List.copyOf(participants);
        tables = List.copyOf(tables);
        conditions = List.copyOf(conditions);
    }
}
