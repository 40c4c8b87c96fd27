package fr.reseauclimat.facilitation.capture.card;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A card as its phone wants it to be: always the whole card, never a difference.
 *
 * @param id        made by the phone
 * @param revision  counted by the phone from 1; the highest one that arrived holds, whatever came late or twice
 * @param photo     whether an image belongs to it, which is sent by itself
 * @param text      may be empty beside a photo
 * @param alt       what the photo shows, in words
 * @param round     of the rotation, as the phone knew it; absent without one
 * @param author    first name, where somebody wants to give it
 * @param writtenAt when it was written first, by the clock of the phone
 * @param changedAt when it got this state, by the same clock
 * @param withdrawn that it is taken back
 */
public record CardState(
        @NotNull UUID id,
        @NotNull @Min(1) @Max(1_000_000) Integer revision,
        @NotNull CardKind kind,
        @NotNull boolean photo,
        @LongText @NotNull @Size(max = 600) String text,
        @Size(max = 300) String alt,
        @Min(1) @Max(100) Integer round,
        @Size(max = 40) String author,
        @NotNull Instant writtenAt,
        @NotNull Instant changedAt,
        @NotNull boolean withdrawn) {

    boolean saysNothing() {
        return text.isBlank() && !photo && !withdrawn;
    }
}
