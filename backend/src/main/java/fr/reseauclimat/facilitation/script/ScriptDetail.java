package fr.reseauclimat.facilitation.script;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * How a part of a day is run.
 *
 * @param title   of the part
 * @param room    absent where the programme names none
 * @param adapted whether it says something else than the network's default
 * @param version 0 while the part follows the network's default
 */
record ScriptDetail(
        @NotNull UUID segmentId,
        @NotNull String title,
        @NotNull SegmentKind kind,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        String room,
        @NotNull List<StepDetail> steps,
        @NotNull boolean adapted,
        @NotNull int version) implements Versioned {
}
