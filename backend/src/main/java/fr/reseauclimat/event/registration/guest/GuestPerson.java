package fr.reseauclimat.event.registration.guest;

import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.shared.text.MailAddress;

/**
 * Somebody without an account who wants to take part.
 *
 * @param organisation or null
 */
public record GuestPerson(
        ParticipantKind kind, String firstName, String lastName, MailAddress email, String organisation, ParticipantProfile profile) {
}
