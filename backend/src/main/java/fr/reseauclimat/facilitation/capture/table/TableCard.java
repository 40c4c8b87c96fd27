package fr.reseauclimat.facilitation.capture.table;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.CardKind;
import jakarta.validation.constraints.NotNull;

/**
 * A card as its table sees it.
 *
 * @param photo    whether an image belongs to it
 * @param image    whether that image has arrived
 * @param alt      what it shows, in words
 * @param round    in which it was written; absent without rounds
 * @param mine     whether the phone that asks wrote it
 * @param revision the latest one of its phone
 */
record TableCard(
        @NotNull UUID id,
        @NotNull CardKind kind,
        @NotNull String text,
        @NotNull boolean photo,
        @NotNull boolean image,
        String alt,
        Integer round,
        @NotNull Instant writtenAt,
        @NotNull boolean mine,
        @NotNull int revision) {
}
