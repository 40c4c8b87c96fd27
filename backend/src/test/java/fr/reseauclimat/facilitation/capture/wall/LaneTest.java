package fr.reseauclimat.facilitation.capture.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class LaneTest {

    private static final class Thing implements OnWall {

        private final UUID id = UUID.randomUUID();
        private Double position;

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public Double position() {
            return position;
        }

        @Override
        public void stand(double position) {
            this.position = position;
        }
    }

    @Test
    void putsBeforeAnotherOneOrAtTheEnd() {
        var lane = new Lane<Thing>(List.of());
        var first = new Thing();
        var last = new Thing();
        var between = new Thing();
        assertThat(lane.put(first, null)).isTrue();
        assertThat(lane.put(last, null)).isTrue();
        assertThat(lane.put(between, last.id())).isTrue();
        assertThat(lane.things()).containsExactly(first, between, last);
        assertThat(lane.put(first, UUID.randomUUID())).isTrue();
        assertThat(lane.things()).containsExactly(between, last, first);
        var stranger = new Thing();
        assertThat(lane.put(stranger, stranger.id())).isTrue();
        assertThat(lane.things()).containsExactly(between, last, first, stranger);
    }

    @Test
    void theSameAgainChangesNothing() {
        var lane = new Lane<Thing>(List.of());
        var one = new Thing();
        var two = new Thing();
        lane.put(one, null);
        lane.put(two, null);
        var before = List.of(one.position(), two.position());
        assertThat(lane.put(one, two.id())).isFalse();
        assertThat(lane.put(two, null)).isFalse();
        assertThat(lane.put(two, two.id())).isFalse();
        assertThat(List.of(one.position(), two.position())).isEqualTo(before);
    }

    @Test
    void positionsFollowTheOrderHoweverOftenOneSqueezesIn() {
        var random = new Random(7);
        for (var run = 0; run < 50; run++) {
            var lane = new Lane<Thing>(List.of());
            var model = new ArrayList<Thing>();
            for (var step = 0; step < 400; step++) {
                var thing = model.isEmpty() || step < 30 ? new Thing() : model.get(random.nextInt(model.size()));
                // mostly at the same place, which is what uses up the room between two
                var before = model.isEmpty() || random.nextInt(10) == 0 ? null : model.get(Math.min(1, model.size() - 1));
                if (thing == before) {
                    continue;
                }
                model.remove(thing);
                model.add(before == null ? model.size() : model.indexOf(before), thing);
                lane.put(thing, before == null ? null : before.id());
                assertThat(model).isSortedAccordingTo(Comparator.comparing(Thing::position)).doesNotHaveDuplicates();
                assertThat(model.stream().map(Thing::position).distinct().count()).isEqualTo(model.size());
            }
            assertThat(lane.things()).isEqualTo(model);
        }
    }
}
