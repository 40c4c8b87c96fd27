package fr.reseauclimat.shared.web;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/**
 * Tells those who listen what changed. Every message is the whole state, so that whoever comes back after a dead line needs
 * nothing of what was missed. A regular look finds what another process changed and shows that the line is alive. A stream
 * ends after a few minutes, so that whoever listens is asked again who they are.
 */
public final class LiveStream {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final BroadcastProcessor<UUID> changes = BroadcastProcessor.create();
    private final AtomicInteger listeners = new AtomicInteger();
    private final Duration look;

    /** @param gauge name of the meter that counts who listens */
    public LiveStream(Duration look, MeterRegistry meters, String gauge) {
        this.look = look;
        meters.gauge(gauge, listeners);
    }

    /** @param topic that changed, of all that is listened to */
    public void changed(UUID topic) {
        changes.onNext(topic);
    }

    /** @param state read at once, and anew whenever one of the topics changed */
    public <T> Multi<T> of(Set<UUID> topics, Supplier<T> state) {
        var now = Multi.createFrom().item(true);
        var looks = Multi.createFrom().ticks().startingAfter(look).every(look).onOverflow().drop().map(tick -> true);
        var news = changes.filter(topics::contains).onOverflow().drop().map(topic -> true);
        return Multi.createBy().merging().streams(now, looks, news)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem().transform(any -> state.get())
                .select().first(LONGEST)
                .onSubscription().invoke(listeners::incrementAndGet)
                .onTermination().invoke(listeners::decrementAndGet);
    }

    public int listeners() {
        return listeners.get();
    }
}
