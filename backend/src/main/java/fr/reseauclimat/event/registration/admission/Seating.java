package fr.reseauclimat.event.registration.admission;

import java.time.Clock;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.form.RegistrationForms;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.registration.Registration;
import fr.reseauclimat.event.registration.RegistrationRepository;
import fr.reseauclimat.event.registration.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The places of an event. Whoever calls holds the lock of the event, so that counts are true until the transaction ends. */
@ApplicationScoped
class Seating {

    /** Without limit there is room for all; as many are read at once. */
    private static final int MANY = 500;

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationForms forms;

    @Inject
    LetterJob letters;

    @Inject
    Clock clock;

    boolean hasPlace(Event event, Seat seat, ParticipantProfile profile) {
        return allocation(event, seat, registrations.tally(event.id())).hasPlaceFor(profile);
    }

    /** Gives free places to those who wait and may take them, in the order in which they came. */
    void promote(Event event) {
        if (event.isAhead(clock.instant())) {
            // whoever gets a seat of the other kind frees one, which may let others on
            var again = true;
            while (again) {
                again = false;
                for (var seat : event.venue().seats()) {
                    again |= promote(event, seat);
                }
            }
        }
    }

    /** @return whether somebody freed a seat of another kind */
    private boolean promote(Event event, Seat seat) {
        var freed = false;
        var tally = registrations.tally(event.id());
        var allocation = allocation(event, seat, tally);
        var entitled = allocation.entitled(tally.waiting(seat));
        while (!entitled.isEmpty()) {
            var queue = registrations.firstWaiting(event.id(), seat, entitled, MANY);
            for (var position : allocation.promote(queue.stream().map(Registration::profile).toList())) {
                var next = queue.get(position);
                if (next.wantedSeat() == null) {
                    next.promote(clock.instant());
                    letters.tell(next, LetterJob.Kind.PROMOTED);
                } else {
                    next.promote(clock.instant());
                    letters.tell(next, LetterJob.Kind.SEAT_CHANGED);
                    freed = true;
                }
            }
            registrations.flush();
            entitled = allocation.entitled(registrations.tally(event.id()).waiting(seat));
        }
        return freed;
    }

    private SeatAllocation allocation(Event event, Seat seat, Tally tally) {
        return new SeatAllocation(forms.capacity(event, seat), forms.reserved(event, seat), tally.given(seat));
    }
}
