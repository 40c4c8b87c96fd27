package fr.reseauclimat.facilitation.capture.spot;

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

/** Tells tables and walls what changed: a phone hears of its own table, whoever facilitates hears of all. */
@ApplicationScoped
public class CaptureStream {

    static final Duration LOOK = Duration.ofSeconds(15);

    @Inject
    MeterRegistry meters;

    private LiveStream stream;

    @PostConstruct
    void start() {
        stream = new LiveStream(LOOK, meters, "capture.listeners");
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaptureChanged change) {
        stream.changed(change.segmentId());
        stream.changed(change.spotId() == null ? change.captureId() : change.spotId());
    }

    public <T> Multi<T> ofSpot(UUID captureId, UUID spotId, Supplier<T> state) {
        return stream.of(Set.of(captureId, spotId), state);
    }

    public <T> Multi<T> ofSegment(UUID segmentId, Supplier<T> state) {
        return stream.of(Set.of(segmentId), state);
    }

    int listeners() {
        return stream.listeners();
    }
}
