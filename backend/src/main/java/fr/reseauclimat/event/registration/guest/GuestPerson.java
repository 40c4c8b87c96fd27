package fr.reseauclimat.event.registration.guest;

import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;

/**
 * Somebody without an account who wants to take part.
 *
 * @param organisation or null
 */
public record GuestPerson(
        ParticipantKind kind, String firstName, String lastName, String email, String organisation, ParticipantProfile profile) {
}
