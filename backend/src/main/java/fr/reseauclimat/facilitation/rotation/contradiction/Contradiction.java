package fr.reseauclimat.facilitation.rotation.contradiction;

import java.util.List;

/**
 * Conditions that cannot hold together.
 *
 * @param participants those concerned, where the conditions name any
 * @param tables       tables concerned, where the conditions name any
 * @param conditions   the conditions, each in words, none of which can be left out without ending the contradiction
 */
public record Contradiction(Kind kind, List<String> participants, List<String> tables, List<String> conditions) {

    public enum Kind {
        TOO_MANY_PARTICIPANTS, TOO_MANY_ROUNDS, NOBODY_TO_SEAT, NO_TABLE, NO_ROUND, NAMED_TWICE, UNKNOWN_NAME,
        MORE_TABLES_THAN_PEOPLE, SIZES_DO_NOT_ADD_UP, STATIONS_AND_ROUNDS_DIFFER, STATION_OF_ANOTHER_SIZE,
        BOUND_BUT_PASSING_STATIONS, TABLE_OF_PAIRS, GROUP_AMONG_PAIRS, PINNED_TWICE, SEATS_CANNOT_BE_FILLED,
        STATIONS_LEFT_AND_ROUNDS_LEFT_DIFFER, NO_PLAN_FOUND
    }

    public Contradiction {
        participants = List.copyOf(participants);
        tables = List.copyOf(tables);
        conditions = List.copyOf(conditions);
    }
}
