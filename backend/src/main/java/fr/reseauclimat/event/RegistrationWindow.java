package fr.reseauclimat.event;

import java.time.Instant;
import java.util.Optional;

import fr.reseauclimat.event.participant.RegistrationClosedException;

/**
 * When one can register for an event, be it on the waiting list: while it is published, before it starts and until its
 * deadline.
 *
 * @param deadline last moment, or null for the start
 */
public record RegistrationWindow(EventState state, Instant startsAt, Instant deadline) {

    /** @return a French sentence, or nothing while one can register */
    public Optional<String> whyClosed(Instant now) {
        if (state != EventState.PUBLISHED) {
            return Optional.of("La rencontre est " + state.label() + ".");
        }
        if (!now.isBefore(startsAt)) {
            return Optional.of("La rencontre a déjà commencé.");
        }
        if (deadline != null && now.isAfter(deadline)) {
            return Optional.of("La date limite d’inscription est passée.");
        }
        return Optional.empty();
    }

    /** @throws RegistrationClosedException unless one can register at this moment */
    public void requireOpen(Instant now) {
        whyClosed(now).ifPresent(reason -> {
            throw new RegistrationClosedException(reason);
        });
    }
}
