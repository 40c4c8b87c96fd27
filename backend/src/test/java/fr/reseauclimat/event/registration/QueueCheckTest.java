package fr.reseauclimat.event.registration;

import static fr.reseauclimat.event.participant.ParticipantProfile.AGENT;
import static fr.reseauclimat.event.participant.ParticipantProfile.ELECTED_OFFICIAL;
import static fr.reseauclimat.event.participant.RegistrationState.CANCELLED;
import static fr.reseauclimat.event.participant.RegistrationState.REGISTERED;
import static fr.reseauclimat.event.participant.RegistrationState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.registration.QueueCheck.Line;

/** The checker itself: each defect is made by hand and must be named. */
class QueueCheckTest {

    @Test
    void aQueueInOrderHasNoDefect() {
        assertThat(QueueCheck.defects(List.of(line(REGISTERED, 1), line(REGISTERED, 2), line(WAITING, 3)), 2, Map.of(), 3)).isEmpty();
        assertThat(QueueCheck.defects(List.of(line(CANCELLED, 1), line(REGISTERED, 2)), 2, Map.of(), 1)).isEmpty();
    }

    @Test
    void onePlaceTooManyIsSeen() {
        assertThat(QueueCheck.defects(List.of(line(REGISTERED, 1), line(REGISTERED, 2)), 1, Map.of(), 2))
                .containsExactly("2 places were given of 1");
    }

    @Test
    void aFreePlaceBesideSomebodyWhoWaitsIsSeen() {
        assertThat(QueueCheck.defects(List.of(line(REGISTERED, 1), line(WAITING, 2)), 2, Map.of(), 2))
                .containsExactly("1 people wait beside 1 free places");
    }

    @Test
    void somebodyWhoIsLostIsSeen() {
        assertThat(QueueCheck.defects(List.of(line(REGISTERED, 1)), 2, Map.of(), 2)).containsExactly("1 people are in the queue instead of 2");
    }

    @Test
    void overtakingIsSeen() {
        assertThat(QueueCheck.defects(List.of(line(WAITING, 1), line(REGISTERED, 2)), 1, Map.of(), 2)).containsExactly("somebody was overtaken");
    }

    @Test
    void sharedNumbersAndPeopleAreSeen() {
        var one = line(REGISTERED, 1);
        assertThat(QueueCheck.defects(List.of(one, one), 2, Map.of(), 2))
                .containsExactly("somebody is in the queue twice", "two people have the same number");
    }

    @Test
    void numbersOutOfOrderAreSeen() {
        var late = new Line("late", AGENT, Seat.ON_SITE, REGISTERED, 1, Instant.EPOCH.plusSeconds(9));
        assertThat(QueueCheck.defects(List.of(late, line(REGISTERED, 2)), 2, Map.of(), 2))
                .containsExactly("the numbers are not in the order of arrival");
    }

    @Test
    void whoHasAPlaceThatWasHeldBackOvertakesNobody() {
        var lines = List.of(line(REGISTERED, 1), line(WAITING, 2), line(ELECTED_OFFICIAL, REGISTERED, 3));
        assertThat(QueueCheck.defects(lines, 2, Map.of(ELECTED_OFFICIAL, 1), 3)).isEmpty();
        assertThat(QueueCheck.defects(lines, 2, Map.of(), 3)).containsExactly("somebody was overtaken");
    }

    @Test
    void aPlaceThatIsHeldBackForOthersIsNotFree() {
        var lines = List.of(line(REGISTERED, 1), line(WAITING, 2));
        assertThat(QueueCheck.defects(lines, 2, Map.of(ELECTED_OFFICIAL, 1), 2)).isEmpty();
    }

    @Test
    void aPlaceThatIsHeldBackAndGivenToSomebodyElseIsSeen() {
        var lines = List.of(line(REGISTERED, 1), line(REGISTERED, 2), line(ELECTED_OFFICIAL, REGISTERED, 3));
        assertThat(QueueCheck.defects(lines, 3, Map.of(ELECTED_OFFICIAL, 1), 3)).isEmpty();
        assertThat(QueueCheck.defects(lines, 3, Map.of(ELECTED_OFFICIAL, 2), 3))
                .containsExactly("places that are held back were given to others");
        assertThat(QueueCheck.defects(lines.subList(0, 2), 3, Map.of(ELECTED_OFFICIAL, 2), 2))
                .containsExactly("places that are held back were given to others");
    }

    private static Line line(RegistrationState state, long arrival) {
        return line(AGENT, state, arrival);
    }

    private static Line line(ParticipantProfile profile, RegistrationState state, long arrival) {
        return new Line(UUID.randomUUID().toString(), profile, Seat.ON_SITE, state, arrival, Instant.EPOCH.plusSeconds(arrival));
    }
}
