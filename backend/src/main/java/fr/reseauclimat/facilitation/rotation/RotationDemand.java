package fr.reseauclimat.facilitation.rotation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom to seat where, and what must hold.
 *
 * @param together sets of participants who share a table in every round
 * @param apart    sets of participants of whom no two ever share a table
 * @param seed     the same demand with the same seed gives the same plan
 */
public record RotationDemand(Form form, List<Participant> participants, List<Table> tables, int rounds, List<Pin> pins,
        List<Set<String>> together, List<Set<String>> apart, List<PastMeeting> history, Weights weights, long seed) {

    public static final int MOST_PARTICIPANTS = 1000;
    public static final int MOST_ROUNDS = 30;

    public enum Form {
        /** Free rotation between tables: world café, exchange at tables. */
        TABLES,
        /** Rotating workshops: everybody passes every station exactly once. */
        STATIONS,
        /** Speed dating: tables of two; whoever is left over rests, each in turn. */
        PAIRS
    }

    public RotationDemand {
        participants = List.copyOf(participants);
        tables = List.copyOf(tables);
        pins = List.copyOf(pins);
        together = together.stream().map(Set::copyOf).toList();
        apart = apart.stream().map(Set::copyOf).toList();
        history = List.copyOf(history);
    }

    /** A demand without any further condition. */
    public static RotationDemand of(Form form, List<Participant> participants, List<Table> tables, int rounds) {
        return new RotationDemand(form, participants, tables, rounds, List.of(), List.of(), List.of(), List.of(),
                Weights.USUAL, 0);
    }

    public RotationDemand withPins(List<Pin> others) {
        return new RotationDemand(form, participants, tables, rounds, others, together, apart, history, weights, seed);
    }

    public RotationDemand withGroups(List<Set<String>> staying, List<Set<String>> separated) {
        return new RotationDemand(form, participants, tables, rounds, pins, staying, separated, history, weights, seed);
    }

    public RotationDemand withHistory(List<PastMeeting> meetings) {
        return new RotationDemand(form, participants, tables, rounds, pins, together, apart, meetings, weights, seed);
    }

    public RotationDemand withWeights(Weights others) {
        return new RotationDemand(form, participants, tables, rounds, pins, together, apart, history, others, seed);
    }

    public RotationDemand withSeed(long other) {
        return new RotationDemand(form, participants, tables, rounds, pins, together, apart, history, weights, other);
    }

    /** Of more tables than pairs need, those at which somebody stays come first, and the last ones stay empty. */
    public RotationDemand withTablesThatPairsUse() {
        if (form != Form.PAIRS || tables.size() <= participants.size() / 2) {
            return this;
        }
        var kept = pins.stream().map(Pin::table).collect(Collectors.toSet());
        var used = Stream.concat(tables.stream().filter(table -> kept.contains(table.id())),
                tables.stream().filter(table -> !kept.contains(table.id())))
                .limit(Math.max(kept.size(), participants.size() / 2)).toList();
        return withPeopleAndTables(participants, used);
    }

    public RotationDemand withPeopleAndTables(List<Participant> people, List<Table> places) {
        return new RotationDemand(form, people, places, rounds, pins, together, apart, history, weights, seed);
    }
}
