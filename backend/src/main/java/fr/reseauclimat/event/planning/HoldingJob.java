package fr.reseauclimat.event.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import fr.reseauclimat.shared.persistence.StateChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Closes what took place and nobody closed. */
@ApplicationScoped
class HoldingJob implements Job {

    @Inject
    EventRepository events;

    @Inject
    Event<StateChanged> changed;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "past-events";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(3, 30);
    }

    @Override
    public Due due(Instant now) {
        return events.endedBefore(now.minus(Duration.ofDays(1)));
    }

    @Override
    public void handle(Subject event) {
        events.findById(event.id()).markHeld(clock.instant());
        changed.fire(new StateChanged(EventState.PUBLISHED, EventState.HELD, event.id(), event.id()));
    }
}
