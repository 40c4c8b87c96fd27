package fr.reseauclimat.facilitation.circle;

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

/** Tells those in a circle what is said in it. */
@ApplicationScoped
class CircleStream {

    private static final Duration LOOK = Duration.ofSeconds(15);

    @Inject
    MeterRegistry meters;

    private LiveStream stream;

    @PostConstruct
    void start() {
        stream = new LiveStream(LOOK, meters, "circle.listeners");
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CircleChanged change) {
        stream.changed(change.circleId());
    }

    <T> Multi<T> of(UUID circleId, Supplier<T> state) {
        return stream.of(Set.of(circleId), state);
    }
}
