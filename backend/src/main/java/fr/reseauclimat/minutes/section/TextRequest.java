package fr.reseauclimat.minutes.section;

import java.util.UUID;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody wrote.
 *
 * @param text     markup; what is not allowed in it is taken out
 * @param revision of the text that this page showed last: what it sent itself since need not have come back to it
 * @param writer   made up by the page in which it is typed, so that it finds its own text again in what comes
 */
record TextRequest(
        @LongText @NotNull @Size(max = 200_000) String text,
        @NotNull @Min(0) @Max(1_000_000_000) Integer revision,
        @NotNull UUID writer) {
}
