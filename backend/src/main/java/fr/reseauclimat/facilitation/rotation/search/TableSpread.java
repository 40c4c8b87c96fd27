package fr.reseauclimat.facilitation.rotation.search;

import java.util.Arrays;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;

/**
 * Sends each company of a round to the table at which fewest of them have been, as each table has its question. Who sits
 * with whom stays as it is, so that nothing else of a plan changes. Two companies change tables where the sizes that were
 * set and those who stay allow it; the plan is cooled down over such changes.
 */
public final class TableSpread {

    /** Part of the work that a plan may take. */
    private static final int SHARE = 25;
    private static final int STAGES = 60;
    /** As each change sends all of two tables elsewhere, the heat is by people at a table. */
    private static final double HOT = 0.8;
    private static final double COLD = 0.06;

    private final Task task;
    private final int[][] table;
    private final int[][][] company;
    private final boolean[][] fixed;
    private final int[] visits;
    private final Random64 random;
    private long cost;

    private TableSpread(Task task, int[][] table) {
        this.task = task;
        this.table = Arrays.stream(table).map(int[]::clone).toArray(int[][]::new);
        random = new Random64(task.demand.seed());
        visits = new int[task.people * task.tables];
        company = new int[table.length][task.tables][];
        fixed = new boolean[table.length][task.tables];
        for (var round = 0; round < table.length; round++) {
            for (var at = 0; at < task.tables; at++) {
                company[round][at] = company(table[round], at);
                fixed[round][at] = Arrays.stream(company[round][at]).anyMatch(person -> task.pin[person] >= 0);
                cost += arrive(company[round][at], at);
            }
        }
    }

    /** @param table table by round and person; the number after the last table means resting */
    public static int[][] of(Task task, int[][] table, Effort effort) {
        if (task.form != Form.TABLES || table.length < 2 || task.tables < 2) {
            return table;
        }
        return new TableSpread(task, table).spread(effort.work() / SHARE);
    }

    private static int[] company(int[] seats, int at) {
        return IntStream.range(0, seats.length).filter(person -> seats[person] == at).toArray();
    }

    private int[][] spread(long work) {
        var least = least();
        var best = cost;
        var kept = copy();
        var spent = 0L;
        var crowd = (double) task.people / task.tables;
        while (spent < work && best > least) {
            var stage = spent * STAGES / work;
            var temperature = crowd * HOT * StrictMath.pow(COLD / HOT, (double) stage / (STAGES - 1));
            var round = random.below(table.length);
            var one = random.below(task.tables);
            var other = random.below(task.tables);
            spent += 4 + 2L * (company[round][one].length + company[round][other].length);
            if (one == other || !mayChange(round, one, other)) {
                continue;
            }
            var before = cost;
            change(round, one, other);
            if (cost > before && random.next() >>> 11 > (1L << 53) * StrictMath.exp((before - cost) / temperature)) {
                change(round, one, other);
            } else if (cost < best) {
                best = cost;
                kept = copy();
            }
        }
        return kept;
    }

    /** Everybody who moves sees every table as often as any other. */
    private long least() {
        var often = table.length / task.tables;
        var more = table.length % task.tables;
        var each = more * (long) price(often) + task.tables * (long) IntStream.range(0, often).map(TableSpread::price).sum();
        return each * Arrays.stream(task.pin).filter(pin -> pin < 0).count();
    }

    private boolean mayChange(int round, int one, int other) {
        return !fixed[round][one] && !fixed[round][other] && (company[round][one].length == company[round][other].length
                || task.setSize[one] < 0 && task.setSize[other] < 0);
    }

    private void change(int round, int one, int other) {
        var here = company[round][one];
        var there = company[round][other];
        cost -= leave(here, one) + leave(there, other);
        cost += arrive(here, other) + arrive(there, one);
        company[round][one] = there;
        company[round][other] = here;
        for (var person : here) {
            table[round][person] = other;
        }
        for (var person : there) {
            table[round][person] = one;
        }
    }

    private int arrive(int[] people, int at) {
        var sum = 0;
        for (var person : people) {
            sum += task.pin[person] >= 0 ? 0 : price(visits[person * task.tables + at]++);
        }
        return sum;
    }

    private int leave(int[] people, int at) {
        var sum = 0;
        for (var person : people) {
            sum += task.pin[person] >= 0 ? 0 : price(--visits[person * task.tables + at]);
        }
        return sum;
    }

    /** Of one more visit after so many: a third one costs more than two second ones, so that rather three come back once. */
    private static int price(int visits) {
        return visits * (visits + 1) / 2;
    }

    private int[][] copy() {
        return Arrays.stream(table).map(int[]::clone).toArray(int[][]::new);
    }
}
