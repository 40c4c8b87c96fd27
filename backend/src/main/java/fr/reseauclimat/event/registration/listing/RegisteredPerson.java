package fr.reseauclimat.event.registration.listing;

import java.util.UUID;

import fr.reseauclimat.event.participant.ParticipantKind;
import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.member.MemberRole;
import jakarta.validation.constraints.NotNull;

/**
 * Who somebody in the list of an event is.
 *
 * @param memberId         absent, like the role, for guests and citizens, who have no account
 * @param organisationName of a guest, as typed
 */
public record RegisteredPerson(
        UUID memberId,
        @NotNull ParticipantKind kind,
        @NotNull String firstName,
        @NotNull String lastName,
        @NotNull ParticipantProfile profile,
        MemberRole role,
        String jobTitle,
        String organisationName,
        String territoryName) {
}
