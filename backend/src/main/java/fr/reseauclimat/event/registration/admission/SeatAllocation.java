package fr.reseauclimat.event.registration.admission;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import fr.reseauclimat.event.participant.ParticipantProfile;

/**
 * Who may take a place of one kind, at one moment: counts in, decision out.
 *
 * <p>Some places are held back for profiles. Those of a profile count on what is held back for them first; a place is
 * open to somebody when one is free beyond what is still held back for the other profiles. Nobody who may take a free
 * place is left waiting, and among those who may, the first who came is the first to get one.
 */
final class SeatAllocation {

    private final Integer capacity;
    private final Map<ParticipantProfile, Integer> reserved = new EnumMap<>(ParticipantProfile.class);
    private final Map<ParticipantProfile, Integer> given = new EnumMap<>(ParticipantProfile.class);

    /**
     * @param capacity or null without limit
     * @param reserved places held back, by profile; where they are more than there are places, the first profiles have them
     * @param given    places that are taken, by profile
     */
    SeatAllocation(Integer capacity, Map<ParticipantProfile, Integer> reserved, Map<ParticipantProfile, Integer> given) {
        this.capacity = capacity;
        this.given.putAll(given);
        var left = capacity == null ? 0 : capacity;
        for (var profile : ParticipantProfile.values()) {
            var held = Math.min(left, reserved.getOrDefault(profile, 0));
            this.reserved.put(profile, held);
            left -= held;
        }
    }

    boolean hasPlaceFor(ParticipantProfile profile) {
        return capacity == null || free() > heldBackForOthers(profile);
    }

    /** Takes a place, which the caller knows to be there. */
    void give(ParticipantProfile profile) {
        given.merge(profile, 1, Integer::sum);
    }

    /** @return those of these profiles who could take a place now */
    Set<ParticipantProfile> entitled(Set<ParticipantProfile> waiting) {
        var entitled = EnumSet.noneOf(ParticipantProfile.class);
        waiting.stream().filter(this::hasPlaceFor).forEach(entitled::add);
        return entitled;
    }

    /**
     * Gives what is free to those who wait. To give a place never opens one to another profile, so that one pass is enough.
     *
     * @param queue profiles of those who wait, the first who came first
     * @return positions in the queue of those who get a place
     */
    List<Integer> promote(List<ParticipantProfile> queue) {
        return IntStream.range(0, queue.size()).filter(position -> {
            var place = hasPlaceFor(queue.get(position));
            if (place) {
                give(queue.get(position));
            }
            return place;
        }).boxed().toList();
    }

    private int free() {
        return capacity - given.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int heldBackForOthers(ParticipantProfile profile) {
        return reserved.entrySet().stream().filter(held -> held.getKey() != profile)
                .mapToInt(held -> Math.max(0, held.getValue() - given.getOrDefault(held.getKey(), 0))).sum();
    }
}
