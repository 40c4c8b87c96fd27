package fr.reseauclimat.facilitation.script.clock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import jakarta.validation.constraints.NotNull;

/**
 * At which step a part is.
 *
 * @param title        of the part
 * @param now          by the clock that {@code endsAt} was taken from
 * @param current      absent before the first step and after the end
 * @param next         the step to come; absent where there is none
 * @param steps        how many there are
 * @param minutesAfter that the steps after the current one take; all of them before the first
 * @param questions    of the tables, each of them once
 * @param roundRunning whether a round of its rotation runs: then the hall looks at who sits where
 */
record StepBoard(
        @NotNull UUID segmentId,
        @NotNull String title,
        @NotNull SegmentKind kind,
        @NotNull Instant partEndsAt,
        @NotNull ClockState state,
        @NotNull Instant now,
        BoardStep current,
        BoardStep next,
        @NotNull int steps,
        @NotNull int minutesAfter,
        @NotNull List<String> questions,
        @NotNull boolean roundRunning) {
}
