package fr.reseauclimat.event.travel.carpool.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.event.travel.Distances;

/**
 * Who could share a car. A driver and a passenger fit where the times at which they can leave overlap, and where fetching
 * the passenger makes the driver's way longer by thirty kilometres at most. The shortest detour comes first, then the
 * closest times; the identifier decides the rest, so that the same entries always give the same order.
 */
public final class CarpoolMatching {

    static final int LONGEST_DETOUR = 30;

    private CarpoolMatching() {
    }

    /** @param flexibilityMinutes how much earlier or later this person can leave */
    public record Party(UUID id, String originId, Instant leavesAt, int flexibilityMinutes) {
    }

    /**
     * @param kilometresApart from one origin to the other
     * @param detour          kilometres that the driver goes further to fetch the passenger
     * @param minutesApart    between the hours at which both would like to leave
     */
    public record Match(UUID id, int kilometresApart, int detour, long minutesApart) {
    }

    /**
     * @param drives whether it is this party who has the car
     * @param others those who look for what this one offers, or the other way round
     * @param venue  identifier of the territory to which all go, or null
     */
    public static List<Match> of(Party party, boolean drives, List<Party> others, String venue, Distances distances) {
        return others.stream()
                .map(other -> match(party, drives, other, venue, distances))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Match::detour).thenComparingLong(Match::minutesApart).thenComparing(Match::id))
                .toList();
    }

    private static Optional<Match> match(Party party, boolean drives, Party other, String venue, Distances distances) {
        var minutesApart = Duration.between(party.leavesAt(), other.leavesAt()).abs().toMinutes();
        if (minutesApart > party.flexibilityMinutes() + other.flexibilityMinutes()) {
            return Optional.empty();
        }
        var apart = party.originId().equals(other.originId()) ? Integer.valueOf(0)
                : distances.between(party.originId(), other.originId());
        if (apart == null) {
            return Optional.empty();
        }
        var detour = drives ? detour(party, other, apart, venue, distances) : detour(other, party, apart, venue, distances);
        return detour > LONGEST_DETOUR ? Optional.empty() : Optional.of(new Match(other.id(), apart, detour, minutesApart));
    }

    private static int detour(Party driver, Party passenger, int apart, String venue, Distances distances) {
        var direct = distances.between(driver.originId(), venue);
        var from = distances.between(passenger.originId(), venue);
        // without a known venue, there and back to the passenger is the most that it can be
        return direct == null || from == null ? 2 * apart : Math.max(0, apart + from - direct);
    }
}
