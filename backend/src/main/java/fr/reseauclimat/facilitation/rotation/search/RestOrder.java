package fr.reseauclimat.facilitation.rotation.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Who may rest while all others find a partner, in the order of the demand: among pairs of an odd number all take turns. */
public final class RestOrder {

    private RestOrder() {
    }

    public static List<Integer> of(Task task) {
        if (task.resting() == 0) {
            return List.of();
        }
        return IntStream.range(0, task.people).filter(person -> othersCanPair(task, person)).boxed().toList();
    }

    private static boolean othersCanPair(Task task, int rests) {
        if (!task.hasApart() && Arrays.stream(task.pin).allMatch(pin -> pin < 0)) {
            return true;
        }
        var present = new boolean[task.people];
        Arrays.fill(present, true);
        present[rests] = false;
        return new RoundFilling(task, present, null, true, new Random64(0)).fill() != null;
    }
}
