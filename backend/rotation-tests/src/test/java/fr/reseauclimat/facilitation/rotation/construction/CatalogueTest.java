package fr.reseauclimat.facilitation.rotation.construction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void noDesignOfTheCatalogueRepeatsAMeeting() {
        for (var groups = 1; groups <= 14; groups++) {
            for (var size = 1; size <= groups + 1; size++) {
                var design = Catalogue.find(groups, size, 30);
                if (design.isPresent()) {
                    assertHolds(design.get(), groups, size);
                }
            }
        }
    }

    @Test
    void everyKnownFamilyLastsAsLongAsItCan() {
        assertLasts(5, 3, 7);
        assertLasts(6, 3, 8);
        assertLasts(7, 3, 10);
        assertLasts(8, 3, 11);
        assertLasts(9, 3, 13);
        assertLasts(10, 3, 14);
        assertLasts(13, 3, 19);
        assertLasts(6, 4, 7);
        assertLasts(7, 4, 9);
        assertLasts(8, 4, 10);
        assertLasts(9, 4, 11);
        assertLasts(10, 4, 13);
        assertLasts(16, 4, 21);
        assertLasts(10, 5, 10);
        assertLasts(6, 5, 6);
        assertLasts(10, 6, 8);
        assertLasts(10, 7, 8);
        assertLasts(10, 8, 7);
        assertLasts(10, 9, 5);
        assertLasts(10, 10, 4);
        for (var order : List.of(2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25)) {
            assertLasts(order, order, order + 1);
        }
        for (var pairs = 1; pairs < 15; pairs++) {
            assertLasts(pairs, 2, 2 * pairs - 1);
        }
        // Euler squares of composite order: of 12 at least two, of 15 as well
        assertLasts(12, 3, 12);
        assertLasts(15, 3, 15);
    }

    @Test
    void aFieldAddsMultipliesAndDivides() {
        for (var order : List.of(2, 3, 4, 5, 8, 9, 16, 25, 27, 32, 49, 64)) {
            var field = GaloisField.of(order);
            for (var one = 0; one < order; one++) {
                assertThat(field.add(one, field.negative(one))).isZero();
                assertThat(field.multiply(one, 1)).isEqualTo(one);
                var row = new HashSet<Integer>();
                for (var other = 0; other < order; other++) {
                    row.add(field.multiply(one, other));
                    assertThat(field.multiply(one, field.add(other, 1)))
                            .isEqualTo(field.add(field.multiply(one, other), one));
                }
                assertThat(row).hasSize(one == 0 ? 1 : order);
            }
        }
        assertThat(List.of(6, 10, 12, 1).stream().filter(GaloisField::exists)).isEmpty();
    }

    @Test
    void twoWaysThroughStationsShareOneAtMost() {
        for (var stations : List.of(2, 3, 4, 5, 7, 8, 9)) {
            var routes = StationRoutes.of(stations, stations * (stations - 1)).orElseThrow();
            for (var route : routes) {
                assertThat(Arrays.stream(route).distinct()).hasSize(stations);
                for (var other : routes) {
                    assertThat(other == route || IntStream.range(0, stations).filter(i -> route[i] == other[i]).count() <= 1).isTrue();
                }
            }
        }
        assertThat(StationRoutes.of(6, 6)).isEmpty();
        assertThat(StationRoutes.of(5, 21)).isEmpty();
    }

    private static void assertLasts(int groups, int size, int rounds) {
        var design = Catalogue.find(groups, size, rounds).orElseThrow();
        assertThat(design.rounds()).as(groups + "x" + size).isEqualTo(rounds);
        assertHolds(design, groups, size);
    }

    private static void assertHolds(Design design, int groups, int size) {
        var met = new boolean[groups * size][groups * size];
        for (var round = 0; round < design.rounds(); round++) {
            var group = design.group()[round];
            for (var i = 0; i < groups; i++) {
                var number = i;
                var members = IntStream.range(0, group.length).filter(point -> group[point] == number).toArray();
                assertThat(members).as("%dx%d", groups, size).hasSize(size);
                for (var one : members) {
                    for (var other : members) {
                        assertThat(one != other && met[one][other]).as("%dx%d round %d", groups, size, round).isFalse();
                        met[one][other] = one != other || met[one][other];
                        assertThat(round < design.transversal() && one != other && one / groups == other / groups).isFalse();
                    }
                }
            }
        }
    }
}
