package fr.reseauclimat.facilitation.rotation.replanning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Kind;
import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;
import fr.reseauclimat.facilitation.rotation.search.Random64;
import fr.reseauclimat.facilitation.rotation.search.RoundFilling;
import fr.reseauclimat.facilitation.rotation.search.Task;

/** Fills each round to come so that whoever can stays where he or she was announced. */
final class RoundsAgain {

    private final Task task;
    private final int[][] announced;
    private final int open;
    private final boolean[] closed;
    private final int[] rests;

    /** @param rests how often each one has rested */
    RoundsAgain(Task task, int[][] announced, int open, boolean[] closed, int[] rests) {
        this.task = task;
        this.announced = announced;
        this.open = open;
        this.closed = closed;
        this.rests = rests;
    }

    void seat(int[][] start) {
        var random = new Random64(task.demand.seed());
        for (var round = open; round < start.length; round++) {
            var sizes = sizes(announced[round]);
            var present = new boolean[task.people];
            Arrays.fill(present, true);
            if (task.resting() > 0) {
                var one = rests(announced[round]);
                rests[one]++;
                present[one] = false;
            }
            start[round] = new RoundFilling(task, present, announced[round], true, sizes, random).fill();
            if (start[round] == null) {
                throw new ImpossibleRotationException(List.of(new Contradiction(Kind.NO_PLAN_FOUND, List.of(), List.of(),
                        List.of("round " + (round + 1)))));
            }
        }
    }

    private int[] sizes(int[] seats) {
        var sizes = task.setSize.clone();
        for (var table = 0; table < sizes.length; table++) {
            if (closed[table]) {
                sizes[table] = 0;
            }
        }
        if (task.form == Form.PAIRS) {
            // more tables than pairs: those close that fewest were told to go to
            var told = new int[sizes.length];
            Arrays.stream(seats).filter(at -> at < told.length).forEach(at -> told[at]++);
            IntStream.range(0, sizes.length).filter(table -> sizes[table] > 0).boxed()
                    .sorted((one, other) -> Integer.compare(told[one], told[other]))
                    .limit(Math.max(0, Arrays.stream(sizes).sum() / 2 - task.people / 2)).forEach(table -> sizes[table] = 0);
        }
        return sizes;
    }

    /** Whoever rested least; of those, whoever was to rest or has lost the partner. */
    private int rests(int[] seats) {
        var told = new int[task.tables + 1];
        Arrays.stream(seats).forEach(at -> told[at]++);
        return IntStream.range(0, task.people).boxed().min((one, other) -> {
            var often = Integer.compare(rests[one], rests[other]);
            return often != 0 ? often : Integer.compare(ease(seats[one], told), ease(seats[other], told));
        }).orElseThrow();
    }

    private int ease(int at, int[] told) {
        return at == task.tables ? 0 : told[at] == 1 ? 1 : 2;
    }
}
