package fr.reseauclimat.event.registration.participation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import jakarta.validation.constraints.NotNull;

/**
 * One registration, for whoever holds a link to it.
 *
 * @param where        place, address and territory on one line; absent for what is online only
 * @param onlineUrl    only for who has a place from afar
 * @param position     place in the waiting list, from 1; absent unless waiting
 * @param registeredBy name of the colleague who did it, if it was one
 * @param open         whether it can still be confirmed or cancelled
 * @param undeliveredSince since when letters do not reach this person; absent where they do
 * @param parts        what else there is of this event for this person
 */
record ParticipationDetail(
        @NotNull UUID eventId,
        @NotNull String title,
        @NotNull EventState eventState,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        String where,
        String onlineUrl,
        @NotNull ParticipantKind kind,
        @NotNull String firstName,
        @NotNull String lastName,
        @NotNull RegistrationState state,
        @NotNull Seat seat,
        Integer position,
        Instant confirmedAt,
        String registeredBy,
        @NotNull boolean open,
        Instant undeliveredSince,
        @NotNull List<ParticipationPart> parts) {
}
