package fr.reseauclimat.facilitation.capture.vote;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Where one of the phone's own dots lies; on neither where it was taken back. */
public record GivenDot(@NotNull int number, @NotNull int revision, UUID cardId, UUID groupId) {
}
