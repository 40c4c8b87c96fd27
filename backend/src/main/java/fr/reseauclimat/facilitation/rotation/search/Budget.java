package fr.reseauclimat.facilitation.rotation.search;

import java.util.function.LongSupplier;

import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.RotationPlan.End;

/** What may still be spent on a search. */
public final class Budget {

    private final LongSupplier nanoseconds;
    private final long deadline;
    private long left;
    private long moves;
    private End end = End.WORK;

    public Budget(Effort effort, LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        left = effort.work();
        deadline = nanoseconds.getAsLong() + effort.limit().toNanos();
    }

    long left() {
        return left;
    }

    public long moves() {
        return moves;
    }

    public End end() {
        return end;
    }

    void spend(long reads, long attempts) {
        left -= reads;
        moves += attempts;
        if (end == End.WORK && nanoseconds.getAsLong() - deadline > 0) {
            end = End.TIME;
        }
    }

    void stop(End why) {
        end = why;
    }

    boolean over() {
        return left <= 0 || end != End.WORK;
    }
}
