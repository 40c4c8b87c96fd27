package fr.reseauclimat.event.travel.carpool.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.travel.Distances;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolMatching.Match;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolMatching.Party;
import fr.reseauclimat.territory.Position;

/** Towns on one line of latitude, a degree of longitude being some 76 km there; the event is in the east. */
class CarpoolMatchingTest {

    private static final Instant EIGHT = Instant.parse("2026-12-03T07:00:00Z");
    private static final Distances DISTANCES = new Distances(Map.of(
            "west", new Position(47, 4, 3), "middle", new Position(47, 5, 3), "east", new Position(47, 6, 3),
            "north", new Position(47.2, 5, 3), "far", new Position(48.5, 5, 3)));

    @Test
    void whoLivesOnTheWayIsNoDetour() {
        var matches = match(party("west", 0, 30), true, party("middle", 0, 30));
        assertThat(matches).singleElement().satisfies(match -> assertThat(match.detour()).isLessThanOrEqualTo(1));
        assertThat(matches.getFirst().kilometresApart()).isBetween(95, 102);
    }

    @Test
    void theDetourIsTheDriversWhoeverAsks() {
        var driver = party("west", 0, 30);
        var passenger = party("middle", 0, 30);
        assertThat(match(driver, true, passenger).getFirst().detour()).isEqualTo(match(passenger, false, driver).getFirst().detour());
        // the other way round the driver lives on the way, and would have to go back
        assertThat(match(passenger, true, driver)).isEmpty();
    }

    @Test
    void whoLivesTooFarAsideDoesNotFit() {
        assertThat(match(party("west", 0, 30), true, party("far", 0, 30))).isEmpty();
    }

    @Test
    void hoursMustOverlap() {
        assertThat(match(party("west", 0, 20), true, party("west", 50, 30))).hasSize(1);
        assertThat(match(party("west", 0, 20), true, party("west", 51, 30))).isEmpty();
    }

    @Test
    void theSameCommuneIsNoWayAtAll() {
        assertThat(match(party("west", 0, 0), true, party("west", 0, 0))).singleElement()
                .satisfies(match -> assertThat(List.of(match.kilometresApart(), match.detour())).containsOnly(0));
    }

    @Test
    void withoutAKnownVenueTheWayToThePassengerCountsTwice() {
        var matches = CarpoolMatching.of(party("west", 0, 30), true, List.of(party("west", 0, 30), party("middle", 0, 30)), null, DISTANCES);
        assertThat(matches).hasSize(1);
    }

    @Test
    void theShortestDetourComesFirstThenTheClosestHour() {
        var late = party("west", 25, 30);
        var close = party("west", 5, 30);
        var aside = party("north", 0, 30);
        assertThat(match(party("west", 0, 30), true, aside, late, close)).extracting(Match::id)
                .containsExactly(close.id(), late.id(), aside.id());
    }

    @Test
    void theOrderInWhichEntriesComeDoesNotMatter() {
        var random = new Random(7);
        var towns = List.of("west", "middle", "east", "north", "far");
        for (var round = 0; round < 50; round++) {
            var others = new ArrayList<Party>();
            for (var i = 0; i < 20; i++) {
                others.add(party(towns.get(random.nextInt(5)), random.nextInt(120), random.nextInt(60)));
            }
            var mine = party(towns.get(random.nextInt(5)), random.nextInt(120), random.nextInt(60));
            var first = CarpoolMatching.of(mine, true, others, "east", DISTANCES);
            Collections.shuffle(others, random);
            assertThat(CarpoolMatching.of(mine, true, others, "east", DISTANCES)).isEqualTo(first);
            assertThat(first).allSatisfy(match -> assertThat(match.detour()).isBetween(0, CarpoolMatching.LONGEST_DETOUR));
        }
    }

    private static List<Match> match(Party mine, boolean drives, Party... others) {
        return CarpoolMatching.of(mine, drives, List.of(others), "east", DISTANCES);
    }

    private static Party party(String town, int minutesAfterEight, int flexibility) {
        return new Party(UUID.randomUUID(), town, EIGHT.plus(minutesAfterEight, ChronoUnit.MINUTES), flexibility);
    }
}
