package fr.reseauclimat.facilitation.rotation.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fr.reseauclimat.facilitation.rotation.Pin;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Condition;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Condition.What;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Kind;
import fr.reseauclimat.facilitation.rotation.search.Random64;
import fr.reseauclimat.facilitation.rotation.search.RestOrder;
import fr.reseauclimat.facilitation.rotation.search.RoundFilling;
import fr.reseauclimat.facilitation.rotation.search.Task;

/**
 * Whether one round can be filled at all, which is what pins, groups and sizes ask of every round alike. If not, one
 * condition after the other is left out for as long as it stays impossible; those that remain are the contradiction.
 *
 * <p>J. W. Chinneck, E. W. Dravnieks, “Locating minimal infeasible constraint sets in linear programs”, ORSA Journal on
 * Computing 3 (1991), 157–168: the deletion filter.
 */
final class SeatConflict {

    private final RotationDemand demand;

    SeatConflict(RotationDemand demand) {
        this.demand = demand.withTablesThatPairsUse();
    }

    private enum Answer {
        POSSIBLE, IMPOSSIBLE, UNKNOWN
    }

    Optional<Contradiction> find() {
        return switch (answer(demand)) {
            case POSSIBLE -> Optional.empty();
            case UNKNOWN -> Optional.of(contradiction(Kind.NO_PLAN_FOUND, demand));
            case IMPOSSIBLE -> Optional.of(contradiction(Kind.SEATS_CANNOT_BE_FILLED, withoutTheRest()));
        };
    }

    static String words(Pin pin) {
        return pin.participant() + " stays at " + pin.table();
    }

    static Condition condition(Pin pin) {
        return new Condition(What.STAYS, List.of(pin.participant()), pin.table());
    }

    static Condition condition(What what, Set<String> set) {
        return new Condition(what, set.stream().sorted().toList(), null);
    }

    private RotationDemand withoutTheRest() {
        var rest = demand;
        for (var pin : demand.pins()) {
            rest = smaller(rest, rest.withPins(without(rest.pins(), pin)));
        }
        for (var set : demand.together()) {
            rest = smaller(rest, rest.withGroups(without(rest.together(), set), rest.apart()));
        }
        for (var set : demand.apart()) {
            rest = smaller(rest, rest.withGroups(rest.together(), without(rest.apart(), set)));
        }
        return rest;
    }

    private static RotationDemand smaller(RotationDemand now, RotationDemand less) {
        return answer(less) == Answer.IMPOSSIBLE ? less : now;
    }

    private static <T> List<T> without(List<T> all, T one) {
        var rest = new ArrayList<>(all);
        rest.remove(one);
        return rest;
    }

    private static Answer answer(RotationDemand demand) {
        if (demand.pins().isEmpty() && demand.together().isEmpty() && demand.apart().isEmpty()) {
            return Answer.POSSIBLE;
        }
        var task = new Task(demand);
        if (task.resting() > 0) {
            // the turn to rest goes round, so that each of the first ones must leave a round that can be filled
            return RestOrder.of(task).size() >= Math.min(demand.rounds(), task.people) ? Answer.POSSIBLE : Answer.IMPOSSIBLE;
        }
        var present = new boolean[task.people];
        Arrays.fill(present, true);
        var stations = demand.form() == Form.STATIONS;
        if (stations) {
            for (var person = 0; person < present.length; person++) {
                present[person] = task.pin[person] < 0;
            }
        }
        var filling = new RoundFilling(task, present, null, !stations, new Random64(0));
        if (filling.fill() != null) {
            return Answer.POSSIBLE;
        }
        return filling.gaveUp() ? Answer.UNKNOWN : Answer.IMPOSSIBLE;
    }

    private static Contradiction contradiction(Kind kind, RotationDemand conflict) {
        var people = new TreeSet<String>();
        var tables = new LinkedHashSet<String>();
        List<String> conditions = new ArrayList<>();
        for (var pin : conflict.pins()) {
            people.add(pin.participant());
            tables.add(pin.table());
            conditions.add(words(pin));
        }
        add(conflict.together(), "together: ", people, conditions);
        add(conflict.apart(), "apart: ", people, conditions);
        conditions.add(conflict.participants().size() + " people, "
                + (conflict.form() == Form.PAIRS ? "pairs" : conflict.tables().size() + " tables"));
        return new Contradiction(kind, List.copyOf(people), List.copyOf(tables), conditions,
                Stream.concat(conflict.pins().stream().map(SeatConflict::condition), Stream.concat(
                        conflict.together().stream().map(set -> condition(What.TOGETHER, set)),
                        conflict.apart().stream().map(set -> condition(What.APART, set)))).toList());
    }

    private static void add(List<Set<String>> sets, String how, Set<String> people, List<String> conditions) {
        for (var set : sets) {
            people.addAll(set);
            conditions.add(how + String.join(", ", new TreeSet<>(set)));
        }
    }
}
