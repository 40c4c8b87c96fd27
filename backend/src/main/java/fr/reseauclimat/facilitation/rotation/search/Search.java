package fr.reseauclimat.facilitation.rotation.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlan.End;
import fr.reseauclimat.facilitation.rotation.explanation.RepeatBound;

/**
 * Looks for the plan that costs least: from a construction where there is one, from the nearest one and from chance
 * where there is none.
 */
public final class Search {

    /** Temperatures as parts of what one repeat costs: at which a plan forgets where it came from, and can change no more. */
    private static final double MELTED = 0.5;
    private static final double FROZEN = 0.12;
    /** A design is left a little, in the hope that it holds, and a little more, in the hope of a neighbour. */
    private static final double[] WARM = {0.2, 0.5, 0.25, 0.2};

    private final Task task;
    private final Budget budget;
    private final BiPredicate<int[][], Long> listener;
    private final Random64 random;
    private Best best;
    private int over;
    private String method = "search";

    /** @param listener gets each better plan and its cost, and says whether to go on */
    public Search(Task task, Budget budget, BiPredicate<int[][], Long> listener) {
        this.task = task;
        this.budget = budget;
        this.listener = listener;
        random = new Random64(task.demand.seed());
    }

    /** @param table table by round and person; the number after the last table means resting */
    public record Found(int[][] table, long cost, String method, End end) {
    }

    /** @return empty if those bound to each other found no place */
    public Optional<Found> fresh() {
        if (task.form == Form.STATIONS) {
            var start = StationStart.of(task, random);
            if (start == null) {
                return Optional.empty();
            }
            passStations(start);
            return found();
        }
        var start = DesignStart.of(task, random);
        if (start.isPresent()) {
            fromDesign(start.get());
            if (breaksApart(best.table())) {
                best = null;
            }
        }
        if (!isDone()) {
            var table = byChance(0);
            if (table == null) {
                return found();
            }
            run(begin(new Seats(task, table, 0, null)), MELTED, budget.left(), false);
        }
        return found();
    }

    /** Plans the rounds from {@code open} on anew, from the seats given. */
    public Optional<Found> again(int[][] table, int open, Steadiness steadiness) {
        over = open;
        method = "planned anew from round " + (open + 1);
        run(begin(new Seats(task, table, open, steadiness)), FROZEN, budget.left(), false);
        return found();
    }

    /** Where ways are known that share no meeting, people only trade them. */
    private void passStations(StationStart.Start start) {
        var seats = begin(new Seats(task, start.table(), 0, null));
        method = start.known() ? "ways that share one station at most" : method;
        if (start.known() && task.hasWishes()) {
            run(seats, 0, budget.left() / 2, true);
            run(new Seats(task, best.table(), 0, null), FROZEN, budget.left(), false);
        } else {
            run(seats, start.known() ? FROZEN : MELTED, budget.left(), false);
        }
    }

    private boolean isDone() {
        return best != null && (best.isLeast() || budget.over());
    }

    private void fromDesign(DesignStart.Start start) {
        var table = start.table();
        if (table.length == task.rounds) {
            method = start.method();
            var seats = begin(new Seats(task, table, 0, null));
            best.offer(seats);
            if (!best.tell()) {
                budget.stop(End.STOPPED);
            }
            if (task.hasWishes() || task.hasApart()) {
                run(seats, 0, budget.left() / 2, true);
                run(new Seats(task, best.table(), 0, null), FROZEN, budget.left(), false);
            } else if (!best.isLeast()) {
                run(seats, FROZEN, budget.left() / 4, false);
            }
            return;
        }
        var rest = byChance(table.length);
        if (rest != null) {
            method = start.method() + ", and search";
            System.arraycopy(table, 0, rest, 0, table.length);
            var share = budget.left() / (WARM.length + 2);
            for (var warm : WARM) {
                run(begin(new Seats(task, rest, 0, null)), warm, share, false);
            }
        }
    }

    private Seats begin(Seats seats) {
        if (best == null) {
            best = new Best(new Floor(task, over).of(seats), each -> listener.test(each.table(), each.cost()));
        }
        return seats;
    }

    private void run(Seats seats, double hot, long work, boolean wishesOnly) {
        var dearest = Math.max(Math.max(task.profileCost, task.wishCost), dearestMeeting());
        var cheapest = task.hasWishes() ? cheapest() / 3.0 : task.step * FROZEN;
        var top = Math.max(hot * task.step, wishesOnly || task.step == 0 ? dearest : 0);
        new Annealer(seats, random, budget, best, wishesOnly)
                .run(Math.max(top, 2 * cheapest), Math.max(cheapest, 0.5), work);
    }

    private int dearestMeeting() {
        return Arrays.stream(task.base).filter(cost -> cost < Task.NEVER).max().orElse(1);
    }

    private double cheapest() {
        return IntStream.concat(IntStream.of(task.profileCost, task.wants.any() ? task.wishCost : 0, task.step),
                Arrays.stream(task.base)).filter(cost -> cost > 0).min().orElse(1);
    }

    /** Every round for itself, from {@code first} on. */
    private int[][] byChance(int first) {
        var table = new int[task.rounds][];
        var resting = RestOrder.of(task);
        if (task.resting() > 0 && resting.isEmpty()) {
            return null;
        }
        for (var round = first; round < task.rounds; round++) {
            var present = new boolean[task.people];
            Arrays.fill(present, true);
            if (task.resting() > 0) {
                present[resting.get(round % resting.size())] = false;
            }
            table[round] = new RoundFilling(task, present, null, true, random).fill();
            if (table[round] == null) {
                return null;
            }
        }
        return table;
    }

    private boolean breaksApart(int[][] table) {
        return task.hasApart() && Arrays.stream(table).skip(over).anyMatch(seats -> IntStream.range(0, task.people)
                .anyMatch(one -> seats[one] < task.tables && IntStream.range(0, one)
                        .anyMatch(other -> seats[one] == seats[other] && task.apart[one][other])));
    }

    private Optional<Found> found() {
        if (best == null || breaksApart(best.table())) {
            return Optional.empty();
        }
        return Optional.of(new Found(best.table(), best.cost(), method,
                best.isLeast() ? End.OPTIMAL : budget.end()));
    }
}
