package fr.reseauclimat.minutes.section;

import java.time.Clock;

import fr.reseauclimat.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Within the transaction of the caller, who has made sure of the right to it and that there are none yet. */
@ApplicationScoped
public class MinutesBeginning {

    @Inject
    MinutesRepository repository;

    @Inject
    Clock clock;

    public Minutes begin(Event event) {
        var minutes = new Minutes(event, clock.instant());
        repository.persistAndFlush(minutes);
        return minutes;
    }
}
