package fr.reseauclimat.shared.web;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * The memory that bodies may take together, from their first byte until their answer. Where it is full, who comes
 * next is sent away; but a body that has been coming for long gives way: whoever sends drop by drop keeps nobody out.
 */
final class BodyRoom {

    private final long most;
    private long taken;
    private final SequencedSet<BodyReading> coming = new LinkedHashSet<>();

    BodyRoom(long most) {
        this.most = most;
    }

    synchronized void enter(BodyReading reading) {
        coming.add(reading);
    }

    /** @return whether these bytes may be kept, and who has to go for them */
    synchronized Place take(BodyReading reading, int bytes) {
        if (taken + bytes <= most) {
            taken += bytes;
            return new Place(true, Optional.empty());
        }
        var longest = coming.getFirst();
        if (longest == reading || !longest.takesLong()) {
            return new Place(false, Optional.empty());
        }
        coming.remove(longest);
        taken += bytes;
        return new Place(true, Optional.of(longest));
    }

    synchronized void hasCome(BodyReading reading) {
        coming.remove(reading);
    }

    synchronized void leave(BodyReading reading, long bytes) {
        coming.remove(reading);
        taken -= bytes;
    }

    record Place(boolean granted, Optional<BodyReading> inTheWay) {
    }
}
