package fr.reseauclimat.facilitation.session;

import java.util.UUID;

import fr.reseauclimat.event.participant.ParticipantProfile;

/**
 * Somebody who takes part in a part of a day, with all that a plan asks for.
 *
 * @param memberId     null for guests and citizens
 * @param organisation what is the same for colleagues, or null
 * @param territory    code, or null
 */
public record Taker(UUID registrationId, UUID memberId, String firstName, String lastName, String organisationName,
        ParticipantProfile profile, String organisation, String territory) {

    public RotationPerson toPerson() {
        return new RotationPerson(registrationId, firstName, lastName, organisationName, profile);
    }

    public String fullName() {
        return firstName + " " + lastName;
    }
}
