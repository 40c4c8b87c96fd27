package fr.reseauclimat.facilitation.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.event.attendance.halfday.HalfDays;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who takes part: those who have a place in the room and, of parts side by side, chose this one. From the morning of the
 * day on, those who were seen to be there, as soon as anybody was.
 */
@ApplicationScoped
public class Takers {

    @Inject
    TakerRepository takers;

    @Inject
    Clock clock;

    /** @param present whether these were seen, and are not only expected */
    public record Circle(List<Taker> people, boolean present) {
    }

    public Circle of(EventSegment segment) {
        var seen = seen(segment);
        return new Circle(takers.onSite(segment.event().id(), chosen(segment), seen), seen != null);
    }

    /** Also those who were not seen yet. */
    public List<Taker> expected(EventSegment segment) {
        return takers.onSite(segment.event().id(), chosen(segment), null);
    }

    private static UUID chosen(EventSegment segment) {
        return segment.parallelGroup() == null ? null : segment.id();
    }

    private HalfDay seen(EventSegment segment) {
        var halfDay = HalfDays.of(segment.startsAt(), segment.endsAt(), NetworkTime.PARIS).getFirst();
        var ahead = LocalDate.ofInstant(clock.instant(), NetworkTime.PARIS).isBefore(halfDay.day());
        return !ahead && takers.anybodySeen(segment.event().id(), halfDay) ? halfDay : null;
    }
}
