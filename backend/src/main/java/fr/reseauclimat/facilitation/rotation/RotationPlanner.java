package fr.reseauclimat.facilitation.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.RotationPlan.Search;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Kind;
import fr.reseauclimat.facilitation.rotation.contradiction.DemandCheck;
import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;
import fr.reseauclimat.facilitation.rotation.search.Budget;
import fr.reseauclimat.facilitation.rotation.search.TableSpread;
import fr.reseauclimat.facilitation.rotation.search.Task;

/**
 * Seats people round by round so that they meet as many new people as possible.
 *
 * <p>The same demand with the same seed and effort gives the same plan, unless the plan says that time ran out.
 */
public final class RotationPlanner {

    private final LongSupplier nanoseconds;

    public RotationPlanner() {
        this(System::nanoTime);
    }

    /** @param nanoseconds a clock that only tells how long something took */
    RotationPlanner(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** @throws ImpossibleRotationException if conditions contradict each other */
    public RotationPlan plan(RotationDemand demand, Effort effort) {
        return plan(demand, effort, PlanListener.SILENT);
    }

    /** @throws ImpossibleRotationException if conditions contradict each other */
    public RotationPlan plan(RotationDemand demand, Effort effort, PlanListener listener) {
        var budget = new Budget(effort, nanoseconds);
        DemandCheck.check(demand);
        var task = new Task(demand.withTablesThatPairsUse());
        var search = new fr.reseauclimat.facilitation.rotation.search.Search(task, budget, (table, cost) ->
                listener.onBetterPlan(plan(task, table, new Search(cost, "", budget.moves(), budget.end()))));
        var found = search.fresh().orElseThrow(() -> new ImpossibleRotationException(List.of(
                new Contradiction(Kind.NO_PLAN_FOUND, List.of(), List.of(), List.of()))));
        return plan(task, TableSpread.of(task, found.table(), effort), new Search(found.cost(), found.method(), budget.moves(), found.end()));
    }

    /** @param table table by round and person, in the numbers of the task */
    public static RotationPlan plan(Task task, int[][] table, Search search) {
        var rounds = new ArrayList<Round>();
        for (var seats : table) {
            var places = IntStream.range(0, task.tables)
                    .mapToObj(at -> new Round.Seating(tableName(task, at), names(task, seats, at))).toList();
            rounds.add(new Round(places, names(task, seats, task.tables)));
        }
        return new RotationPlan(rounds, search);
    }

    private static List<String> names(Task task, int[] seats, int table) {
        return IntStream.range(0, seats.length).filter(person -> seats[person] == table)
                .mapToObj(person -> task.demand.participants().get(person).id()).toList();
    }

    /** Pairs need no tables of their own name. */
    private static String tableName(Task task, int table) {
        var named = task.demand.tables();
        return table < named.size() ? named.get(table).id() : String.valueOf(table + 1);
    }
}
