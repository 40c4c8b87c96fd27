package fr.reseauclimat.event.registration;

import java.util.UUID;

import fr.reseauclimat.member.MemberRole;
import jakarta.validation.constraints.NotNull;

/** Who somebody in the list of an event is. */
public record RegisteredMember(
        @NotNull UUID id,
        @NotNull String firstName,
        @NotNull String lastName,
        @NotNull MemberRole role,
        String jobTitle,
        String organisationName,
        String territoryName) {
}
