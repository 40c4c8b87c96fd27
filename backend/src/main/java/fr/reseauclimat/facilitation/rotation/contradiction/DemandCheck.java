package fr.reseauclimat.facilitation.rotation.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Pin;
import fr.reseauclimat.facilitation.rotation.Pin.Reason;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.Table;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Condition.What;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Kind;

/** Finds out why a demand cannot be met before anything is searched. */
public final class DemandCheck {

    private final RotationDemand demand;
    private final List<Contradiction> found = new ArrayList<>();

    private DemandCheck(RotationDemand demand) {
        this.demand = demand;
    }

    /** @throws ImpossibleRotationException with all that was found */
    public static void check(RotationDemand demand) {
        var check = new DemandCheck(demand);
        check.limits();
        check.names();
        check.raise();
        check.sizes();
        check.pins();
        switch (demand.form()) {
            case PAIRS -> check.pairs();
            case STATIONS -> check.stations();
            case TABLES -> { }
        }
        check.raise();
        new SeatConflict(demand).find().ifPresent(check.found::add);
        check.raise();
    }

    private void raise() {
        if (!found.isEmpty()) {
            throw new ImpossibleRotationException(found);
        }
    }

    private void add(Kind kind, Collection<String> participants, Collection<String> tables, String... conditions) {
        found.add(new Contradiction(kind, List.copyOf(participants), List.copyOf(tables), List.of(conditions)));
    }

    private void limits() {
        var people = demand.participants().size();
        if (people > RotationDemand.MOST_PARTICIPANTS) {
            add(Kind.TOO_MANY_PARTICIPANTS, List.of(), List.of(), people + " people", RotationDemand.MOST_PARTICIPANTS + " at most");
        }
        if (demand.rounds() > RotationDemand.MOST_ROUNDS) {
            add(Kind.TOO_MANY_ROUNDS, List.of(), List.of(), demand.rounds() + " rounds", RotationDemand.MOST_ROUNDS + " at most");
        }
        if (people == 0 || demand.form() == Form.PAIRS && people == 1) {
            add(Kind.NOBODY_TO_SEAT, List.of(), List.of(), people + " people");
        }
        if (demand.rounds() < 1) {
            add(Kind.NO_ROUND, List.of(), List.of(), demand.rounds() + " rounds");
        }
        if (demand.tables().isEmpty() && demand.form() != Form.PAIRS) {
            add(Kind.NO_TABLE, List.of(), List.of(), "0 tables");
        }
    }

    private void names() {
        var people = new HashSet<String>();
        var tables = new HashSet<String>();
        var twice = demand.participants().stream().map(Participant::id).filter(id -> !people.add(id)).distinct().toList();
        var tablesTwice = demand.tables().stream().map(Table::id).filter(id -> !tables.add(id)).distinct().toList();
        if (!twice.isEmpty() || !tablesTwice.isEmpty()) {
            add(Kind.NAMED_TWICE, twice, tablesTwice, "every name once");
        }
        var unknown = Stream.concat(demand.pins().stream().map(Pin::participant),
                Stream.concat(demand.together().stream(), demand.apart().stream()).flatMap(Set::stream))
                .filter(id -> !people.contains(id)).distinct().sorted().toList();
        var unknownTables = demand.pins().stream().map(Pin::table).filter(id -> !tables.contains(id)).distinct().toList();
        if (!unknown.isEmpty() || !unknownTables.isEmpty()) {
            add(Kind.UNKNOWN_NAME, unknown, unknownTables, "whoever is named takes part");
        }
    }

    private void sizes() {
        var people = demand.participants().size();
        if (demand.form() == Form.PAIRS) {
            if (!demand.tables().isEmpty() && demand.tables().size() < people / 2) {
                add(Kind.SIZES_DO_NOT_ADD_UP, List.of(), List.of(), people + " people in pairs", demand.tables().size() + " tables");
            }
            return;
        }
        var wrong = demand.tables().stream().filter(table -> table.size() != null && table.size() < 1).map(Table::id).toList();
        if (!wrong.isEmpty()) {
            add(Kind.SIZES_DO_NOT_ADD_UP, List.of(), wrong, "a table seats somebody");
            return;
        }
        var set = demand.tables().stream().filter(table -> table.size() != null).mapToInt(Table::size).sum();
        var free = demand.tables().stream().filter(table -> table.size() == null).count();
        if (demand.form() == Form.TABLES && (set > people || free == 0 && set != people)) {
            add(Kind.SIZES_DO_NOT_ADD_UP, List.of(), List.of(), people + " people", set + " seats");
        } else if (demand.tables().size() > people || demand.form() == Form.TABLES && people - set < free) {
            add(Kind.MORE_TABLES_THAN_PEOPLE, List.of(), List.of(), people + " people", demand.tables().size() + " tables");
        }
    }

    private void pins() {
        Map<String, String> at = new HashMap<>();
        for (var pin : demand.pins()) {
            var other = at.putIfAbsent(pin.participant(), pin.table());
            if (other != null && !other.equals(pin.table())) {
                add(Kind.PINNED_TWICE, List.of(pin.participant()), List.of(other, pin.table()),
                        SeatConflict.words(pin), "one table at a time");
            }
        }
    }

    private void pairs() {
        var wrong = demand.tables().stream().filter(table -> table.size() != null && table.size() != 2).map(Table::id).toList();
        if (!wrong.isEmpty()) {
            add(Kind.TABLE_OF_PAIRS, List.of(), wrong, "pairs", "a table of another size");
        }
        var kept = demand.pins().stream().map(Pin::table).distinct().toList();
        if (kept.size() > demand.participants().size() / 2) {
            add(Kind.SIZES_DO_NOT_ADD_UP, demand.pins().stream().map(Pin::participant).toList(), kept,
                    demand.participants().size() + " people in pairs", kept.size() + " tables at which somebody stays");
        }
        demand.together().stream().filter(set -> set.size() > 1).forEach(set ->
                add(Kind.GROUP_AMONG_PAIRS, set.stream().sorted().toList(), List.of(), "pairs that change", "staying together"));
    }

    private void stations() {
        var stations = demand.tables().size();
        if (demand.rounds() != stations) {
            add(Kind.STATIONS_AND_ROUNDS_DIFFER, List.of(), List.of(), stations + " stations, each passed exactly once",
                    demand.rounds() + " rounds");
        }
        var staying = new HashSet<>(demand.pins().stream().map(Pin::participant).toList());
        var passing = demand.participants().size() - staying.size();
        demand.tables().stream().filter(table -> table.size() != null
                && (passing % stations != 0 || table.size() != passing / stations)).forEach(table ->
                add(Kind.STATION_OF_ANOTHER_SIZE, List.of(), List.of(table.id()), passing + " people pass " + stations + " stations",
                        table.size() + " seats set"));
        demand.pins().stream().filter(pin -> pin.reason() == Reason.ACCESS).forEach(pin ->
                add(Kind.BOUND_BUT_PASSING_STATIONS, List.of(pin.participant()), List.of(pin.table()), SeatConflict.words(pin),
                        "everybody passes every station"));
        Stream.concat(demand.together().stream(), demand.apart().stream())
                .filter(set -> set.stream().anyMatch(staying::contains) && !staying.containsAll(set)).forEach(set ->
                add(Kind.SEATS_CANNOT_BE_FILLED, set.stream().sorted().toList(), List.of(), "everybody passes every station",
                        "bound to, or kept from, somebody who stays at one"));
        staying(demand.together(), What.TOGETHER, false);
        staying(demand.apart(), What.APART, true);
    }

    /** Two who run stations sit together all along or never, whatever the rounds are. */
    private void staying(List<Set<String>> sets, What what, boolean sameTable) {
        for (var set : sets) {
            var pins = demand.pins().stream().filter(pin -> set.contains(pin.participant())).toList();
            for (var pin : pins) {
                pins.stream().takeWhile(other -> other != pin).filter(other -> !other.participant().equals(pin.participant())
                        && other.table().equals(pin.table()) == sameTable).findFirst().ifPresent(other ->
                        found.add(new Contradiction(Kind.SEATS_CANNOT_BE_FILLED, List.of(other.participant(), pin.participant()),
                                Stream.of(other.table(), pin.table()).distinct().toList(),
                                List.of(SeatConflict.words(other), SeatConflict.words(pin),
                                        what.name().toLowerCase(Locale.ROOT) + ": " + String.join(", ", new TreeSet<>(set))),
                                List.of(SeatConflict.condition(other), SeatConflict.condition(pin), SeatConflict.condition(what, set)))));
            }
        }
    }
}
