package fr.reseauclimat.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyRoomTest {

    private final BodyRoom room = new BodyRoom(100);

    @Test
    void whoHasBeenComingForLongestGivesWayToTheNext() {
        var drop = coming();
        var next = coming();
        assertThat(room.take(drop, 60).granted()).isTrue();
        var place = room.take(next, 60);
        assertThat(place.granted()).isTrue();
        assertThat(place.inTheWay()).containsSame(drop);
        room.leave(drop, 60);
        assertThat(room.take(next, 40).inTheWay()).isEmpty();
    }

    @Test
    void whatHasComeStaysUntilItsAnswer() {
        var whole = coming();
        room.take(whole, 90);
        room.hasCome(whole);
        var next = coming();
        assertThat(room.take(next, 20).granted()).isFalse();
        room.leave(whole, 90);
        assertThat(room.take(next, 20).granted()).isTrue();
    }

    private BodyReading coming() {
        var reading = new BodyReading(null, null, null);
        room.enter(reading);
        return reading;
    }
}
