package fr.reseauclimat.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class BodyRoomTest {

    private final BodyRoom room = new BodyRoom(100);

    @Test
    void whoHasBeenComingForLongGivesWayToTheNext() {
        var drop = coming(Duration.ofSeconds(6));
        var next = coming(Duration.ZERO);
        assertThat(room.take(drop, 60).granted()).isTrue();
        var place = room.take(next, 60);
        assertThat(place.granted()).isTrue();
        assertThat(place.inTheWay()).containsSame(drop);
        room.leave(drop, 60);
        assertThat(room.take(next, 40).inTheWay()).isEmpty();
    }

    @Test
    void whoIsComingFastEnoughIsNotDisturbed() {
        var one = coming(Duration.ZERO);
        assertThat(room.take(one, 60).granted()).isTrue();
        assertThat(room.take(coming(Duration.ZERO), 60).granted()).isFalse();
    }

    @Test
    void whatHasComeStaysUntilItsAnswer() {
        var whole = coming(Duration.ZERO);
        room.take(whole, 90);
        room.hasCome(whole);
        var next = coming(Duration.ZERO);
        assertThat(room.take(next, 20).granted()).isFalse();
        room.leave(whole, 90);
        assertThat(room.take(next, 20).granted()).isTrue();
    }

    private BodyReading coming(Duration since) {
        var reading = new BodyReading(null, null, null, System.nanoTime() - since.toNanos());
        room.enter(reading);
        return reading;
    }
}
