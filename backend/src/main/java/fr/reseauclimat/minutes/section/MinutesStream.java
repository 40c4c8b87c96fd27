package fr.reseauclimat.minutes.section;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import fr.reseauclimat.shared.web.LiveStream;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Tells those who write what the others do. */
@ApplicationScoped
class MinutesStream {

    private static final Duration LOOK = Duration.ofSeconds(15);

    @Inject
    MeterRegistry meters;

    private LiveStream stream;

    @PostConstruct
    void start() {
        stream = new LiveStream(LOOK, meters, "minutes.listeners");
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MinutesChanged change) {
        stream.changed(change.eventId());
    }

    /** @param state read anew whenever somebody wrote into the minutes of the event */
    <T> Multi<T> of(UUID eventId, Supplier<T> state) {
        return stream.of(Set.of(eventId), state);
    }
}
