package fr.reseauclimat.facilitation.part;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

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
 * Tells screens and phones what changed in a part of a day. Every message is the whole state, so that whoever comes back
 * after a dead line needs nothing of what was missed. A regular look finds what another process changed and shows that
 * the line is alive. A stream ends after a few minutes, so that whoever listens is asked again who they are.
 */
@ApplicationScoped
public class PartStream {

    public static final Duration LOOK = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final BroadcastProcessor<UUID> changes = BroadcastProcessor.create();
    private final AtomicInteger listeners = new AtomicInteger();

    @Inject
    MeterRegistry meters;

    @PostConstruct
    void gauge() {
        meters.gauge("part.listeners", listeners);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartChanged change) {
        changes.onNext(change.topic());
    }

    /** @param state read anew whenever something of these topics changed */
    public <T> Multi<T> of(Set<UUID> topics, Supplier<T> state) {
        var now = Multi.createFrom().item(Boolean.TRUE);
        var looks = Multi.createFrom().ticks().startingAfter(LOOK).every(LOOK).onOverflow().drop().map(tick -> Boolean.TRUE);
        var news = changes.filter(topics::contains).onOverflow().drop().map(topic -> Boolean.TRUE);
        return Multi.createBy().merging().streams(now, looks, news)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem().transform(look -> state.get())
                .select().first(LONGEST)
                .onSubscription().invoke(listeners::incrementAndGet)
                .onTermination().invoke(listeners::decrementAndGet);
    }

    public int listeners() {
        return listeners.get();
    }
}
