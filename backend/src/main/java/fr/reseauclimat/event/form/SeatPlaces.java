package fr.reseauclimat.event.form;

import fr.reseauclimat.event.participant.Seat;
import jakarta.validation.constraints.NotNull;

/**
 * How full one way of taking part is.
 *
 * @param capacity absent without limit
 */
public record SeatPlaces(@NotNull Seat seat, Integer capacity, @NotNull long registered, @NotNull long waiting) {
}
