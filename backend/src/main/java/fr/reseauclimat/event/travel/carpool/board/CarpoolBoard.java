package fr.reseauclimat.event.travel.carpool.board;

import java.util.List;

import fr.reseauclimat.event.travel.carpool.CarpoolContactDetail;
import jakarta.validation.constraints.NotNull;

/**
 * Shared cars, as one person who takes part sees them.
 *
 * @param mine        absent while one offers and needs nothing
 * @param suggestions who fits, first of all whom the proposal for the whole day puts into one car with the reader, then best first; twenty at most, nobody with whom there is a contact already
 */
public record CarpoolBoard(@NotNull long offers, @NotNull long needs, MyCarpool mine, @NotNull List<CarpoolSuggestion> suggestions,
        @NotNull List<CarpoolContactDetail> contacts) {
}
