package fr.reseauclimat.facilitation.script.clock;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import fr.reseauclimat.facilitation.script.ScriptChanged;
import fr.reseauclimat.facilitation.session.RotationChanged;
import fr.reseauclimat.shared.web.LiveStream;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Tells at which step a part is; also when a round begins or ends, as the hall then looks at another board. */
@ApplicationScoped
class StepStream {

    private static final Duration LOOK = Duration.ofSeconds(15);

    @Inject
    MeterRegistry meters;

    private LiveStream stream;

    @PostConstruct
    void start() {
        stream = new LiveStream(LOOK, meters, "script.listeners");
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ScriptChanged change) {
        stream.changed(change.segmentId());
    }

    void rotated(@Observes(during = TransactionPhase.AFTER_SUCCESS) RotationChanged change) {
        stream.changed(change.segmentId());
    }

    <T> Multi<T> of(UUID segmentId, Supplier<T> state) {
        return stream.of(Set.of(segmentId), state);
    }
}
