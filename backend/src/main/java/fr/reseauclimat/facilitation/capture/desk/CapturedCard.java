package fr.reseauclimat.facilitation.capture.desk;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.CardKind;
import fr.reseauclimat.facilitation.capture.card.CardRow;
import jakarta.validation.constraints.NotNull;

/**
 * A card as those who run the event see it.
 *
 * @param spotId     where it was written
 * @param photo      whether an image belongs to it
 * @param image      whether that image has arrived
 * @param alt        what it shows, in words
 * @param round      in which it was written; absent without rounds
 * @param author     first name, where somebody gave it; for the room alone
 * @param hidden     whether tables no longer see it
 * @param groupId    what it belongs to on the wall
 * @param position   its place on the wall among the others
 * @param mergedInto the card that says the same, and speaks for this one
 * @param dots       that lie on it
 */
record CapturedCard(
        @NotNull UUID id,
        @NotNull UUID spotId,
        @NotNull CardKind kind,
        @NotNull String text,
        @NotNull boolean photo,
        @NotNull boolean image,
        String alt,
        Integer round,
        String author,
        @NotNull Instant writtenAt,
        @NotNull boolean hidden,
        UUID groupId,
        Double position,
        UUID mergedInto,
        @NotNull int dots) {

    static CapturedCard of(CardRow card, int dots) {
        return new CapturedCard(card.id(), card.spotId(), card.kind(), card.text(), card.photo(), card.mediaId() != null, card.alt(),
                card.round(), card.author(), card.writtenAt(), card.hidden(), card.groupId(), card.position(), card.mergedInto(), dots);
    }
}
