package fr.reseauclimat.facilitation.rotation.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlan.End;

/** Cools a plan down from one temperature to another, and keeps the best that came by. */
final class Annealer {

    private static final int STAGES = 200;
    /** Tries and reads after which the clock is looked at. */
    private static final int BETWEEN_LOOKS = 512;
    private static final long READS_BETWEEN_LOOKS = 2_000_000;
    /** To each try of moving a group, which is slow. */
    private static final int EXCHANGES = 8;

    private final Seats seats;
    private final Budget budget;
    private final Best best;
    private final List<Move> moves = new ArrayList<>();
    private final Random64 random;

    Annealer(Seats seats, Random64 random, Budget budget, Best best, boolean wishesOnly) {
        this.seats = seats;
        this.budget = budget;
        this.best = best;
        this.random = random;
        var task = seats.task;
        var singles = Exchange.possible(task);
        if (task.form == Form.STATIONS) {
            if (StationTrade.possible(task) && !wishesOnly) {
                moves.add(new StationTrade(seats, random));
            }
        } else {
            if (GroupExchange.possible(task)) {
                moves.add(new GroupExchange(seats, random));
            }
            if (singles && !wishesOnly) {
                moves.addAll(Collections.nCopies(moves.isEmpty() ? 1 : EXCHANGES, new Exchange(seats, random)));
            }
        }
        // stations passed and rests taken belong to the person: nobody takes over the second half of another's way
        if (singles && task.hasWishes() && seats.open == 0 && !seats.isAnnounced()) {
            moves.add(new Relabel(seats, random));
        }
    }

    /** @param work how much of the budget this run may take */
    void run(double hot, double cold, long work) {
        var chill = new Chill(random, seats.cost(), () -> best.offer(seats));
        best.offer(seats);
        if (moves.isEmpty()) {
            return;
        }
        var spent = 0L;
        var factor = StrictMath.log(cold / hot);
        while (spent < work && !budget.over() && !best.isLeast()) {
            var stage = spent * STAGES / work;
            chill.temperature(hot * StrictMath.exp(factor * stage / (STAGES - 1)));
            var reads = 0L;
            var attempts = 0;
            while (attempts < BETWEEN_LOOKS && reads < READS_BETWEEN_LOOKS && chill.best() > best.least()) {
                reads += moves.get(moves.size() == 1 ? 0 : random.below(moves.size())).attempt(chill);
                attempts++;
            }
            if (chill.best() <= best.least()) {
                chill.keepBest();
            }
            spent += reads + attempts;
            budget.spend(reads + attempts, attempts);
            if (stage != (spent * STAGES / work) && !best.tell()) {
                budget.stop(End.STOPPED);
            }
        }
        chill.keepBest();
        best.tell();
    }
}
