package fr.reseauclimat.facilitation.board;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import fr.reseauclimat.facilitation.session.RotationChanged;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Tells halls and phones what changed. Every message is the whole state, so that whoever comes back after a dead line
 * needs nothing of what was missed. A regular look finds what another process changed and shows that the line is alive.
 * A stream ends after a few minutes, so that whoever listens is asked again who they are.
 */
@ApplicationScoped
class RotationStream {

    static final Duration LOOK = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final BroadcastProcessor<UUID> changes = BroadcastProcessor.create();
    private final AtomicInteger listeners = new AtomicInteger();

    @Inject
    MeterRegistry meters;

    @PostConstruct
    void gauge() {
        meters.gauge("rotation.listeners", listeners);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RotationChanged change) {
        changes.onNext(change.eventId());
    }

    /** @param state read anew whenever anything of the event's rotations changed */
    <T> Multi<T> of(UUID eventId, Supplier<T> state) {
        var now = Multi.createFrom().item(eventId);
        var looks = Multi.createFrom().ticks().startingAfter(LOOK).every(LOOK).onOverflow().drop().map(tick -> eventId);
        var news = changes.filter(eventId::equals).onOverflow().drop();
        return Multi.createBy().merging().streams(now, looks, news)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem().transform(id -> state.get())
                .select().first(LONGEST)
                .onSubscription().invoke(listeners::incrementAndGet)
                .onTermination().invoke(listeners::decrementAndGet);
    }

    int listeners() {
        return listeners.get();
    }
}
