package fr.reseauclimat.facilitation.encounter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.event.attendance.halfday.HalfDays;
import fr.reseauclimat.facilitation.rotation.PastMeeting;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Remembers which members met, so that later plans bring them together with others: that is all it serves for. It learns
 * from rounds that took place and from who was seen to be there. Needs a transaction around it.
 */
@ApplicationScoped
public class EncounterMemory {

    @Inject
    EncounterRepository encounters;

    /** Learning again changes nothing, but takes in what was put right since. */
    public void learn(Rotation rotation) {
        var segment = rotation.segment();
        encounters.learn(rotation.id(), rotation.event().id(), day(rotation),
                HalfDays.of(segment.startsAt(), segment.endsAt(), NetworkTime.PARIS));
    }

    /**
     * @param members by the name that a plan gives them
     * @return what they lived together before, at earlier days or earlier on the same one
     */
    public List<PastMeeting> before(Rotation rotation, Map<UUID, String> members) {
        var today = day(rotation);
        var meetings = new ArrayList<PastMeeting>();
        for (var met : encounters.among(members.keySet(), rotation.id())) {
            var daysAgo = (int) Math.max(0, ChronoUnit.DAYS.between(met.metOn(), today));
            meetings.addAll(Collections.nCopies(met.times(),
                    new PastMeeting(members.get(met.one()), members.get(met.other()), daysAgo)));
        }
        return meetings;
    }

    private static LocalDate day(Rotation rotation) {
        return LocalDate.ofInstant(rotation.segment().startsAt(), NetworkTime.PARIS);
    }
}
