package fr.reseauclimat.facilitation.rotation.construction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class StationRoutesTest {

    @Test
    void fieldsGiveAsManyWaysAsThereCanBe() {
        for (var stations : List.of(2, 3, 4, 5, 7, 8, 9, 11)) {
            for (var ways = 1; ways <= stations * (stations - 1); ways++) {
                holds(StationRoutes.of(stations, ways).orElseThrow(), stations, ways);
            }
            assertThat(StationRoutes.of(stations, stations * (stations - 1) + 1)).isEmpty();
        }
    }

    @Test
    void twelveAndFifteenStationsLetSixtyPeoplePassWithoutARepeat() {
        for (var stations : List.of(12, 15)) {
            for (var ways = 1; ways <= 60; ways++) {
                holds(StationRoutes.of(stations, ways).orElseThrow(), stations, ways);
            }
        }
    }

    @Test
    void elsewhereTwoOrThreeAtAStationShareNoMeeting() {
        Map.of(6, List.of(12, 13, 14, 15, 16, 17, 18), 10, List.of(20, 29, 30), 14, List.of(28, 42))
                .forEach((stations, counts) -> counts.forEach(ways ->
                        holds(StationRoutes.of(stations, ways).orElseThrow(), stations, ways)));
        assertThat(StationRoutes.of(6, 19)).isEmpty();
    }

    private static void holds(int[][] routes, int stations, int ways) {
        assertThat(routes).hasNumberOfRows(ways);
        for (var i = 0; i < ways; i++) {
            assertThat(Arrays.stream(routes[i]).distinct().count()).isEqualTo(stations);
            for (var j = 0; j < i; j++) {
                var one = routes[i];
                var other = routes[j];
                assertThat(IntStream.range(0, stations).filter(round -> one[round] == other[round]).count()).isLessThanOrEqualTo(1);
            }
        }
        for (var round = 0; round < stations; round++) {
            var load = new int[stations];
            for (var route : routes) {
                load[route[round]]++;
            }
            assertThat(Arrays.stream(load).max().orElseThrow() - Arrays.stream(load).min().orElseThrow()).isLessThanOrEqualTo(1);
        }
    }
}
