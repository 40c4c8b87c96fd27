package fr.reseauclimat.member;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** A member as other objects name one. */
public record MemberRef(
        @NotNull UUID id, @NotNull String firstName, @NotNull String lastName, String organisationName) {
}
