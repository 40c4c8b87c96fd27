package fr.reseauclimat.event.form;

import java.util.List;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody finds who wants to register.
 *
 * @param seats     ways of taking part: the room, from afar, or both
 * @param parallels parts that run side by side, of which one chooses one of each group
 * @param retentionDays after so many days after the event, answers and the names of people without an account are erased
 * @param editable  whether the reader may change this form; the questions only until the event is published
 */
record RegistrationFormDetail(
        @NotNull List<SeatPlaces> seats,
        @NotNull List<ReservedPlaces> quotas,
        @NotNull List<AskedQuestion> questions,
        @NotNull List<ParallelParts> parallels,
        @NotNull int retentionDays,
        @NotNull boolean editable,
        @NotNull int version) implements Versioned {
}
