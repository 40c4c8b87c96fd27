package fr.reseauclimat.shared.web;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/**
 * Tells whoever listens what changed. Every message is the whole state, so that whoever comes back after a dead line needs
 * nothing of what was missed. A regular look finds what another process changed and shows that the line is alive. A stream
 * ends after a few minutes, so that whoever listens is asked again who they are.
 */
public final class LiveChannel {

    private static final Duration LOOK = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final BroadcastProcessor<UUID> changes = BroadcastProcessor.create();

    /** @param id of what changed */
    public void changed(UUID id) {
        changes.onNext(id);
    }

    /** @param state read anew whenever this changed */
    public <T> Multi<T> of(UUID id, Supplier<T> state) {
        var now = Multi.createFrom().item(id);
        var looks = Multi.createFrom().ticks().startingAfter(LOOK).every(LOOK).onOverflow().drop().map(tick -> id);
        var news = changes.filter(id::equals).onOverflow().drop();
        return Multi.createBy().merging().streams(now, looks, news)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem().transform(any -> state.get())
                .select().first(LONGEST);
    }
}
