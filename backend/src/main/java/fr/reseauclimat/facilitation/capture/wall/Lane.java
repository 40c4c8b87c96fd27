package fr.reseauclimat.facilitation.capture.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Things in the order of their positions. Plain computing; whoever uses it holds the lock. */
final class Lane<T extends OnWall> {

    static final double STEP = 1_024;
    /** Closer ones are numbered anew: well above what a double tells apart. */
    static final double LEAST = 1e-6;

    private final List<T> things;

    /** @param things by position */
    Lane(List<T> things) {
        this.things = new ArrayList<>(things);
    }

    /**
     * Puts it before another one, or at the end where that one is not here.
     *
     * @return whether anything changed
     */
    boolean put(T thing, UUID before) {
        if (thing.id().equals(before) && things.contains(thing)) {
            return false;
        }
        var old = things.indexOf(thing);
        things.remove(thing);
        var index = indexOf(before);
        things.add(index, thing);
        if (index == old) {
            return false;
        }
        var low = index == 0 ? null : things.get(index - 1).position();
        var high = index == things.size() - 1 ? null : things.get(index + 1).position();
        if (low != null && high != null && high - low < 2 * LEAST) {
            for (var i = 0; i < things.size(); i++) {
                things.get(i).stand((i + 1) * STEP);
            }
        } else {
            thing.stand(between(low, high));
        }
        return true;
    }

    void remove(T thing) {
        things.remove(thing);
    }

    List<T> things() {
        return List.copyOf(things);
    }

    private int indexOf(UUID id) {
        for (var i = 0; i < things.size(); i++) {
            if (things.get(i).id().equals(id)) {
                return i;
            }
        }
        return things.size();
    }

    private static double between(Double low, Double high) {
        if (low == null) {
            return high == null ? STEP : high - STEP;
        }
        return high == null ? low + STEP : low + (high - low) / 2;
    }
}
