package fr.reseauclimat.event.registration.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.registration.answer.GivenAnswer;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.validation.constraints.NotNull;

/**
 * One line of the organisers' list.
 *
 * @param email    so that organisers can write, whatever somebody shows to others; absent for who came to the door
 * @param undeliveredSince since when letters do not reach this person; absent where they do
 * @param waitsFor the kind of seat that this person waits for while keeping the own one; absent otherwise
 * @param position place in the waiting list, from 1; absent unless waiting
 * @param confirmedAt  when this person, asked again before the event, said to come
 * @param registeredBy name of the colleague who did it, if it was one
 * @param present      whether this person was noted at a door for one half-day at least, or came in online
 */
public record RegistrationEntry(
        @NotNull UUID id,
        @NotNull RegisteredPerson participant,
        MailAddress email,
        Instant undeliveredSince,
        @NotNull RegistrationState state,
        @NotNull Seat seat,
        Seat waitsFor,
        Integer position,
        @NotNull Instant registeredAt,
        Instant promotedAt,
        Instant cancelledAt,
        Instant confirmedAt,
        String registeredBy,
        @NotNull boolean present,
        @NotNull List<GivenAnswer> answers,
        @NotNull List<ChosenPart> choices) {
}
