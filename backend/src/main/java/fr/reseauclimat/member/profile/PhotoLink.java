package fr.reseauclimat.member.profile;

import jakarta.validation.constraints.NotNull;

/** Where a photo that was just stored is fetched. */
public record PhotoLink(@NotNull String photoUrl) {
}
