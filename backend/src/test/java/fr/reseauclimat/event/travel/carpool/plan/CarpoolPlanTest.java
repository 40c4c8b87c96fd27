package fr.reseauclimat.event.travel.carpool.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.travel.Distances;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolMatching.Party;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolPlan.Car;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolPlan.Refusal;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolPlan.Ride;
import fr.reseauclimat.event.travel.carpool.plan.CarpoolPlan.Riders;
import fr.reseauclimat.territory.Position;

class CarpoolPlanTest {

    private static final int NO = CarpoolPlan.LEFT_OUT;
    private static final Instant EIGHT = Instant.parse("2026-12-03T07:00:00Z");
    /** As in the test of matching: towns on one line, the event in the east. */
    private static final Distances DISTANCES = new Distances(Map.of(
            "west", new Position(47, 4, 3), "middle", new Position(47, 5, 3), "east", new Position(47, 6, 3), "far", new Position(48.5, 5, 3)));

    private record Worth(int carried, int detour) {
    }

    @Test
    void nobodyTakesTheSeatThatIsTheOnlyOneForSomebodyElse() {
        // the nearest car of the first is the only one of the second
        assertThat(assign(new int[] { 1, 1 }, new int[] { 1, 1 }, new int[][] { { 0, 20 }, { 5, NO } })).containsExactly(1, 0);
    }

    @Test
    void amongEquallyManyPeopleTheDetourIsLeast() {
        assertThat(assign(new int[] { 1, 1 }, new int[] { 1, 1 }, new int[][] { { 10, 12 }, { 10, 25 } })).containsExactly(1, 0);
    }

    @Test
    void aPartyIsNotParted() {
        assertThat(assign(new int[] { 2 }, new int[] { 1, 1 }, new int[][] { { 0, 0 } })).containsExactly(NO);
        assertThat(assign(new int[] { 2, 1, 1 }, new int[] { 2, 1 }, new int[][] { { 9, NO }, { 0, 0 }, { 0, 0 } }))
                .satisfies(cars -> assertThat(cars[0]).isZero());
    }

    @Test
    void onSmallDaysItIsAsGoodAsTheBestOfAllProposals() {
        var random = new Random(20261203);
        for (var round = 0; round < 2_000; round++) {
            var people = random.ints(random.nextInt(7), 1, 4).toArray();
            var seats = random.ints(random.nextInt(4), 0, 5).toArray();
            var detours = new int[people.length][];
            for (var p = 0; p < people.length; p++) {
                detours[p] = random.ints(seats.length, -8, 31).map(detour -> Math.max(NO, detour)).toArray();
            }
            var found = assign(people, seats, detours);
            assertIsPossible(found, people, seats, detours);
            assertThat(worth(found, people, detours)).as("people %s, seats %s, detours %s", Arrays.toString(people),
                    Arrays.toString(seats), Arrays.deepToString(detours))
                    .isEqualTo(best(0, new int[people.length], seats.clone(), people, detours));
        }
    }

    @Test
    void aLargeDayWithManyPartiesIsStillPossibleAndSoonDone() {
        var random = new Random(4);
        var people = random.ints(80, 1, 5).toArray();
        var seats = random.ints(30, 1, 5).toArray();
        var detours = new int[80][];
        for (var p = 0; p < 80; p++) {
            detours[p] = random.ints(30, -30, 31).map(detour -> Math.max(NO, detour)).toArray();
        }
        var found = assign(people, seats, detours);
        assertIsPossible(found, people, seats, detours);
        // no seat more than a few is empty, though twice as many people wait
        assertThat(worth(found, people, detours).carried()).isGreaterThan(Arrays.stream(seats).sum() - 4);
    }

    @Test
    void theOrderInWhichEntriesComeDoesNotMatter() {
        var random = new Random(11);
        var towns = List.of("west", "middle", "east", "far");
        for (var round = 0; round < 50; round++) {
            var cars = new ArrayList<Car>();
            var riders = new ArrayList<Riders>();
            for (var i = 0; i < 12; i++) {
                cars.add(new Car(party(towns.get(random.nextInt(4))), 1 + random.nextInt(3)));
                riders.add(new Riders(party(towns.get(random.nextInt(4))), 1 + random.nextInt(2)));
            }
            var first = plan(cars, riders, Set.of());
            Collections.shuffle(cars, random);
            Collections.shuffle(riders, random);
            assertThat(plan(cars, riders, Set.of())).isEqualTo(first);
        }
    }

    @Test
    void whoSaidNoIsNotProposedToEachOtherAgain() {
        var driver = party("west");
        var rider = party("middle");
        var cars = List.of(new Car(driver, 2));
        var riders = List.of(new Riders(rider, 2));
        assertThat(plan(cars, riders, Set.of())).singleElement().satisfies(ride -> {
            assertThat(ride.driver()).isEqualTo(driver.id());
            assertThat(ride.riders()).isEqualTo(rider.id());
            assertThat(ride.people()).isEqualTo(2);
            assertThat(ride.detour()).isLessThanOrEqualTo(1);
        });
        assertThat(plan(cars, riders, Set.of(new Refusal(driver.id(), rider.id())))).isEmpty();
    }

    @Test
    void whoLivesTooFarAsideIsLeftOut() {
        assertThat(plan(List.of(new Car(party("west"), 4)), List.of(new Riders(party("far"), 1)), Set.of())).isEmpty();
    }

    private static List<Ride> plan(List<Car> cars, List<Riders> riders, Set<Refusal> refusals) {
        return CarpoolPlan.of(cars, riders, refusals, "east", DISTANCES);
    }

    private static int[] assign(int[] people, int[] seats, int[][] detours) {
        return CarpoolPlan.assign(people, seats, detours);
    }

    /** Every way there is, one party after the other. */
    private static Worth best(int party, int[] cars, int[] free, int[] people, int[][] detours) {
        if (party == people.length) {
            return worth(cars, people, detours);
        }
        cars[party] = NO;
        var best = best(party + 1, cars, free, people, detours);
        for (var car = 0; car < free.length; car++) {
            if (detours[party][car] != NO && free[car] >= people[party]) {
                free[car] -= people[party];
                cars[party] = car;
                var other = best(party + 1, cars, free, people, detours);
                free[car] += people[party];
                if (other.carried() > best.carried() || other.carried() == best.carried() && other.detour() < best.detour()) {
                    best = other;
                }
            }
        }
        return best;
    }

    private static Worth worth(int[] cars, int[] people, int[][] detours) {
        var carried = 0;
        var detour = 0;
        for (var party = 0; party < cars.length; party++) {
            if (cars[party] != NO) {
                carried += people[party];
                detour += detours[party][cars[party]];
            }
        }
        return new Worth(carried, detour);
    }

    private static void assertIsPossible(int[] cars, int[] people, int[] seats, int[][] detours) {
        var free = seats.clone();
        for (var party = 0; party < cars.length; party++) {
            if (cars[party] != NO) {
                free[cars[party]] -= people[party];
                assertThat(detours[party][cars[party]]).isNotEqualTo(NO);
            }
        }
        assertThat(Arrays.stream(free)).allSatisfy(left -> assertThat(left).isNotNegative());
    }

    private static Party party(String town) {
        return new Party(UUID.randomUUID(), town, EIGHT, 30);
    }
}
