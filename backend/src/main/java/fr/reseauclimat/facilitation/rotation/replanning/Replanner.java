package fr.reseauclimat.facilitation.rotation.replanning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Pin;
import fr.reseauclimat.facilitation.rotation.PlanListener;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlan;
import fr.reseauclimat.facilitation.rotation.RotationPlanner;
import fr.reseauclimat.facilitation.rotation.Round;
import fr.reseauclimat.facilitation.rotation.Table;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Kind;
import fr.reseauclimat.facilitation.rotation.contradiction.DemandCheck;
import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;
import fr.reseauclimat.facilitation.rotation.search.Budget;
import fr.reseauclimat.facilitation.rotation.search.Search;
import fr.reseauclimat.facilitation.rotation.search.Steadiness;
import fr.reseauclimat.facilitation.rotation.search.Task;

/**
 * Plans the rounds to come anew when people arrive late or stay away or a table closes. What is over stays as it was; of
 * what was announced as much as possible holds: to send one person more to another table has to spare several repeats.
 */
public final class Replanner {

    /** In repeats: so much must be won for one more person to be told of a change. */
    private static final int PERSON = 12;

    private final LongSupplier nanoseconds;

    public Replanner() {
        this(System::nanoTime);
    }

    Replanner(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /**
     * @param demand the demand of the plan
     * @throws ImpossibleRotationException if what is left cannot be met
     */
    public Replanned replan(RotationDemand demand, RotationPlan plan, Change change, Effort effort, PlanListener listener) {
        var budget = new Budget(effort, nanoseconds);
        var now = now(demand, plan, change);
        check(now, change);
        var task = new Task(now, places(now, plan));
        var announced = announced(task, plan, change.rounds());
        var start = announced.clone();
        var closed = closed(task, change.closed());
        if (task.form == Form.STATIONS) {
            new RoutesAgain(task, announced, change.roundsOver(), closed).seat(start);
        } else {
            new RoundsAgain(task, announced, change.roundsOver(), closed, rests(task, plan, change.roundsOver())).seat(start);
        }
        var before = plan.rounds().subList(0, change.roundsOver());
        var search = new Search(task, budget, (table, cost) -> listener.onBetterPlan(
                plan(task, before, table, new RotationPlan.Search(cost, "", budget.moves(), budget.end()))));
        var found = search.again(start, change.roundsOver(),
                new Steadiness(announced, task.tables, 2 * PERSON * Math.max(1, now.weights().repeats()), 1))
                .orElseThrow(() -> new ImpossibleRotationException(List.of(
                        new Contradiction(Kind.NO_PLAN_FOUND, List.of(), List.of(), List.of("those kept apart")))));
        var again = plan(task, before, found.table(),
                new RotationPlan.Search(found.cost(), found.method(), budget.moves(), found.end()));
        return new Replanned(now, again, moved(task, announced, found.table(), change.roundsOver()));
    }

    private static RotationDemand now(RotationDemand demand, RotationPlan plan, Change change) {
        var people = Stream.concat(demand.participants().stream().filter(each -> !change.absent().contains(each.id())),
                change.late().stream()).toList();
        var names = new HashSet<>(people.stream().map(Participant::id).toList());
        var pins = demand.pins().stream().filter(pin -> names.contains(pin.participant()) && !change.closed().contains(pin.table()))
                .toList();
        return new RotationDemand(demand.form(), people, evenly(tables(demand, plan, people.size() / 2), change), change.rounds(), pins,
                present(demand.together(), names), present(demand.apart(), names), demand.history(), demand.weights(),
                demand.seed());
    }

    /** In the order of the plan: pairs may have been given others than the first ones, or have named none. */
    private static List<Table> tables(RotationDemand demand, RotationPlan plan, int pairs) {
        if (demand.form() != Form.PAIRS) {
            return demand.tables();
        }
        var more = demand.tables().isEmpty() ? IntStream.rangeClosed(1, pairs).mapToObj(String::valueOf)
                : demand.tables().stream().map(Table::id);
        return Stream.concat(plan.rounds().getLast().tables().stream().map(Round.Seating::table), more)
                .distinct().map(Table::of).toList();
    }

    /** Sizes that were set hold no more once there are other people or other tables. */
    private static List<Table> evenly(List<Table> tables, Change change) {
        var same = change.late().size() == change.absent().size() && change.closed().isEmpty();
        return same ? tables : tables.stream().map(table -> Table.of(table.id())).toList();
    }

    private static List<Set<String>> present(List<Set<String>> sets, Set<String> names) {
        return sets.stream().map(set -> Set.copyOf(set.stream().filter(names::contains).toList()))
                .filter(set -> set.size() > 1).toList();
    }

    /** The rounds to come are a demand of their own; only how many stations are left is known by each one's way alone. */
    private static void check(RotationDemand now, Change change) {
        var open = now.tables().stream().filter(table -> !change.closed().contains(table.id())).toList();
        var form = now.form() == Form.STATIONS ? Form.TABLES : now.form();
        var pins = now.form() == Form.STATIONS ? List.<Pin>of() : now.pins();
        DemandCheck.check(new RotationDemand(form, now.participants(), open, change.rounds(), pins, now.together(), now.apart(),
                List.of(), now.weights(), now.seed()));
    }

    private static int places(RotationDemand now, RotationPlan plan) {
        var used = plan.rounds().stream().mapToInt(round -> round.tables().size()).max().orElse(0);
        return now.form() == Form.PAIRS ? Math.max(used, now.participants().size() / 2) : now.tables().size();
    }

    private static boolean[] closed(Task task, Set<String> names) {
        var closed = new boolean[task.tables];
        for (var table = 0; table < closed.length; table++) {
            closed[table] = table < task.demand.tables().size() && names.contains(task.demand.tables().get(table).id());
        }
        return closed;
    }

    /** Table of each one as it was announced; the number after the last table where there was none. */
    private static int[][] announced(Task task, RotationPlan plan, int rounds) {
        Map<String, Integer> person = new HashMap<>();
        task.demand.participants().forEach(each -> person.put(each.id(), person.size()));
        var announced = new int[rounds][task.people];
        for (var round = 0; round < rounds; round++) {
            Arrays.fill(announced[round], task.tables);
            if (round < plan.rounds().size()) {
                var tables = plan.rounds().get(round).tables();
                for (var at = 0; at < tables.size(); at++) {
                    for (var name : tables.get(at).participants()) {
                        if (person.containsKey(name)) {
                            announced[round][person.get(name)] = at;
                        }
                    }
                }
            }
        }
        return announced;
    }

    private static int[] rests(Task task, RotationPlan plan, int over) {
        return task.demand.participants().stream().mapToInt(each -> (int) plan.rounds().subList(0, over).stream()
                .filter(round -> round.resting().contains(each.id())).count()).toArray();
    }

    private static RotationPlan plan(Task task, List<Round> before, int[][] table, RotationPlan.Search search) {
        var all = RotationPlanner.plan(task, table, search).rounds();
        List<Round> rounds = new ArrayList<>(before);
        rounds.addAll(all.subList(before.size(), all.size()));
        return new RotationPlan(rounds, search);
    }

    private static List<String> moved(Task task, int[][] announced, int[][] table, int open) {
        return IntStream.range(0, task.people).filter(person -> IntStream.range(open, table.length).anyMatch(round ->
                announced[round][person] != task.tables && announced[round][person] != table[round][person]))
                .mapToObj(person -> task.demand.participants().get(person).id()).toList();
    }
}
