package fr.reseauclimat.facilitation.part;

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

/** Tells screens and phones what changed in a part of a day. */
@ApplicationScoped
public class PartStream {

    private static final Duration LOOK = Duration.ofSeconds(15);

    @Inject
    MeterRegistry meters;

    private LiveStream stream;

    @PostConstruct
    void start() {
        stream = new LiveStream(LOOK, meters, "part.listeners");
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartChanged change) {
        stream.changed(change.topic());
    }

    /** @param state read anew whenever something of these topics changed */
    public <T> Multi<T> of(Set<UUID> topics, Supplier<T> state) {
        return stream.of(topics, state);
    }
}
