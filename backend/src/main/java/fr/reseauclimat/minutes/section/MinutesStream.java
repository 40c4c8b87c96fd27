package fr.reseauclimat.minutes.section;

import java.util.UUID;
import java.util.function.Supplier;

import fr.reseauclimat.shared.web.LiveChannel;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Tells those who write what the others do. */
@ApplicationScoped
class MinutesStream {

    private final LiveChannel channel = new LiveChannel();

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MinutesChanged change) {
        channel.changed(change.eventId());
    }

    /** @param state read anew whenever somebody wrote into the minutes of the event */
    <T> Multi<T> of(UUID eventId, Supplier<T> state) {
        return channel.of(eventId, state);
    }
}
