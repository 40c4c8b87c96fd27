package fr.reseauclimat.event.registration.admission;

import static fr.reseauclimat.event.participant.ParticipantProfile.AGENT;
import static fr.reseauclimat.event.participant.ParticipantProfile.ASSOCIATION;
import static fr.reseauclimat.event.participant.ParticipantProfile.ELECTED_OFFICIAL;
import static fr.reseauclimat.event.participant.ParticipantProfile.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.participant.ParticipantProfile;

class SeatAllocationTest {

    private static final Map<ParticipantProfile, Integer> NOTHING = Map.of();

    @Test
    void placesAreGivenUntilNoneIsLeft() {
        assertThat(new SeatAllocation(40, NOTHING, Map.of(AGENT, 39)).hasPlaceFor(OTHER)).isTrue();
        assertThat(new SeatAllocation(40, NOTHING, Map.of(AGENT, 40)).hasPlaceFor(OTHER)).isFalse();
        assertThat(new SeatAllocation(null, NOTHING, Map.of(AGENT, 9_999)).hasPlaceFor(OTHER)).isTrue();
        assertThat(new SeatAllocation(40, NOTHING, Map.of(AGENT, 45)).hasPlaceFor(OTHER)).as("after a mistake").isFalse();
    }

    @Test
    void whatIsHeldBackForElectedOfficialsIsTheirsAlone() {
        var places = new SeatAllocation(12, Map.of(ELECTED_OFFICIAL, 4), Map.of(AGENT, 8));
        assertThat(places.hasPlaceFor(AGENT)).isFalse();
        assertThat(places.hasPlaceFor(ELECTED_OFFICIAL)).isTrue();
    }

    @Test
    void electedOfficialsUseWhatIsHeldBackForThemFirst() {
        var places = new SeatAllocation(12, Map.of(ELECTED_OFFICIAL, 4), Map.of(ELECTED_OFFICIAL, 3, AGENT, 7));
        assertThat(places.hasPlaceFor(AGENT)).as("two are free, one is held back").isTrue();
        places.give(AGENT);
        assertThat(places.hasPlaceFor(AGENT)).isFalse();
        assertThat(places.hasPlaceFor(ELECTED_OFFICIAL)).isTrue();
    }

    @Test
    void aProfileWithMoreThanItsShareTakesPlacesOfAllButNotOfOthers() {
        var places = new SeatAllocation(10, Map.of(ELECTED_OFFICIAL, 3, ASSOCIATION, 3), Map.of(ELECTED_OFFICIAL, 7));
        assertThat(places.hasPlaceFor(ELECTED_OFFICIAL)).isFalse();
        assertThat(places.hasPlaceFor(ASSOCIATION)).isTrue();
        assertThat(places.hasPlaceFor(AGENT)).isFalse();
    }

    @Test
    void whoWaitsIsServedInOrderAmongThoseWhoMay() {
        var places = new SeatAllocation(5, Map.of(ELECTED_OFFICIAL, 2), Map.of(AGENT, 2));
        assertThat(places.promote(List.of(AGENT, AGENT, ELECTED_OFFICIAL, OTHER, ELECTED_OFFICIAL))).containsExactly(0, 2, 4);
    }

    @Test
    void placesThatCapacityNoLongerHoldsAreHeldBackForNobodyElse() {
        var places = new SeatAllocation(4, Map.of(ELECTED_OFFICIAL, 3, AGENT, 3), NOTHING);
        assertThat(places.promote(List.of(AGENT, AGENT, AGENT, ELECTED_OFFICIAL, ELECTED_OFFICIAL, ELECTED_OFFICIAL)))
                .as("three and one, and none is left empty").containsExactly(0, 3, 4, 5);
    }

    @Test
    void whateverHappensItDecidesAsIfEverybodyWereSeatedAnewOnMarkedChairs() {
        for (int seed = 0; seed < 300; seed++) {
            new Day(new Random(seed)).live("seed " + seed);
        }
    }

    /** People who come and go, and what a person with a plan of the hall would do: each chair is marked, or for all. */
    private static final class Day {

        private static final ParticipantProfile[] PROFILES = ParticipantProfile.values();

        private final Random chance;
        private final Map<ParticipantProfile, Integer> reserved = new EnumMap<>(ParticipantProfile.class);
        private final List<ParticipantProfile> seated = new ArrayList<>();
        private final List<ParticipantProfile> queue = new ArrayList<>();
        private int capacity;

        Day(Random chance) {
            this.chance = chance;
            this.capacity = 1 + chance.nextInt(9);
            var left = capacity;
            for (var profile : PROFILES) {
                var places = chance.nextInt(left + 1);
                reserved.put(profile, places);
                left -= places;
            }
        }

        void live(String seed) {
            for (int step = 0; step < 120; step++) {
                var moment = seed + " step " + step;
                switch (chance.nextInt(8)) {
                    case 0, 1, 2, 3 -> queue.add(PROFILES[chance.nextInt(PROFILES.length)]);
                    case 4, 5 -> forget(seated);
                    case 6 -> forget(queue);
                    default -> change(step);
                }
                for (var profile : PROFILES) {
                    assertThat(allocation().hasPlaceFor(profile)).as("%s %s", moment, profile).isEqualTo(chairFor(profile));
                }
                work();
                assertThat(seated.size()).as(moment).isLessThanOrEqualTo(capacity);
                assertThat(queue).as("%s: nobody waits for a place that is open to them", moment).noneMatch(this::chairFor);
                assertThat(allocation().entitled(EnumSet.allOf(ParticipantProfile.class)).stream().anyMatch(queue::contains)).isFalse();
            }
        }

        private void work() {
            var promoted = allocation().promote(queue);
            var expected = new ArrayList<Integer>();
            for (int i = 0; i < queue.size(); i++) {
                if (chairFor(queue.get(i))) {
                    seated.add(queue.get(i));
                    expected.add(i);
                }
            }
            assertThat(promoted).isEqualTo(expected);
            expected.reversed().forEach(position -> queue.remove((int) position));
        }

        private void change(int step) {
            if (step > 60 && chance.nextInt(3) == 0) {
                reserved.clear();
            }
            capacity += chance.nextInt(3);
        }

        private void forget(List<ParticipantProfile> people) {
            if (!people.isEmpty()) {
                people.remove(chance.nextInt(people.size()));
            }
        }

        private SeatAllocation allocation() {
            var given = new EnumMap<ParticipantProfile, Integer>(ParticipantProfile.class);
            seated.forEach(profile -> given.merge(profile, 1, Integer::sum));
            return new SeatAllocation(capacity, reserved, given);
        }

        /** Everybody stands up; each sits down on a chair of the own mark, or on one for all; then so does the newcomer. */
        private boolean chairFor(ParticipantProfile newcomer) {
            var chairs = new ArrayList<ParticipantProfile>();
            reserved.forEach((profile, places) -> {
                for (int i = 0; i < places; i++) {
                    chairs.add(profile);
                }
            });
            while (chairs.size() < capacity) {
                chairs.add(null);
            }
            for (var person : seated) {
                assertThat(chairs.remove(person) || chairs.remove(null)).isTrue();
            }
            return chairs.remove(newcomer) || chairs.remove(null);
        }
    }
}
