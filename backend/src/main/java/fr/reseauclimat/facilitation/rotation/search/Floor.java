package fr.reseauclimat.facilitation.rotation.search;

import java.util.Arrays;

import fr.reseauclimat.facilitation.rotation.Participant.Profile;
import fr.reseauclimat.facilitation.rotation.explanation.RepeatBound;

/** What every plan of these sizes costs at least: a search that gets there is over. */
final class Floor {

    private final Task task;
    private final int open;

    Floor(Task task, int open) {
        this.task = task;
        this.open = open;
    }

    long of(Seats seats) {
        var sizes = new int[seats.rounds - open][];
        for (var round = open; round < seats.rounds; round++) {
            sizes[round - open] = Arrays.copyOfRange(seats.size, round * task.tables, (round + 1) * task.tables);
        }
        return task.step * RepeatBound.squares(task.people, sizes) + lacking(sizes.length);
    }

    private long lacking(int rounds) {
        if (!new Mixture(task, 0).counts()) {
            return 0;
        }
        var sum = 0L;
        for (var kind = 0; kind < Profile.OTHER.ordinal(); kind++) {
            var wanted = kind;
            sum += Math.max(0, task.tables - Arrays.stream(task.profile).filter(each -> each == wanted).count());
        }
        return sum * rounds * task.profileCost;
    }
}
