package fr.reseauclimat.event.visit;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/**
 * The field visits of an event, in the order of the programme.
 *
 * @param editable whether the reader may change their sheets
 * @param mayAskForSeat whether the reader has a place at the event, and so may ask for one in a coach
 */
public record Visits(@NotNull List<Visit> visits, @NotNull boolean editable, @NotNull boolean mayAskForSeat) {
}
