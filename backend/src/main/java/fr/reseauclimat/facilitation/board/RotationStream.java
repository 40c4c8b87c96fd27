package fr.reseauclimat.facilitation.board;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import fr.reseauclimat.facilitation.session.RotationChanged;
import fr.reseauclimat.shared.web.LiveStream;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Tells halls and phones what changed in the rotations of an event. */
@ApplicationScoped
class RotationStream {

    static final Duration LOOK = Duration.ofSeconds(15);

    @Inject
    MeterRegistry meters;

    private LiveStream stream;

    @PostConstruct
    void start() {
        stream = new LiveStream(LOOK, meters, "rotation.listeners");
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RotationChanged change) {
        stream.changed(change.eventId());
    }

    /** @param state read anew whenever anything of the event's rotations changed */
    <T> Multi<T> of(UUID eventId, Supplier<T> state) {
        return stream.of(Set.of(eventId), state);
    }

    int listeners() {
        return stream.listeners();
    }
}
