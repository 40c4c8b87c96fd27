package fr.reseauclimat.event.registration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;

/**
 * How many people of which profile have a place, or wait for one, on each kind of seat; true under the lock of the event.
 *
 * @param wanted those who have a place of the other kind and wait for one of this kind
 */
public record Tally(List<Line> lines, List<Line> wanted) {

    record Line(Seat seat, ParticipantProfile profile, RegistrationState state, long people) {
    }

    public Map<ParticipantProfile, Integer> given(Seat seat) {
        var given = new EnumMap<ParticipantProfile, Integer>(ParticipantProfile.class);
        lines.stream().filter(line -> line.seat() == seat && line.state() == RegistrationState.REGISTERED)
                .forEach(line -> given.put(line.profile(), (int) line.people()));
        return given;
    }

    public Set<ParticipantProfile> waiting(Seat seat) {
        var waiting = new EnumMap<ParticipantProfile, Boolean>(ParticipantProfile.class);
        lines.stream().filter(line -> line.seat() == seat && line.state() == RegistrationState.WAITING)
                .forEach(line -> waiting.put(line.profile(), true));
        wanted.stream().filter(line -> line.seat() == seat).forEach(line -> waiting.put(line.profile(), true));
        return waiting.keySet();
    }
}
