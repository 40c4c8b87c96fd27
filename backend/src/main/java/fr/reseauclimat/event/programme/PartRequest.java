package fr.reseauclimat.event.programme;

import java.time.Instant;

import fr.reseauclimat.event.SegmentKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What matters of a part of an event when parts are compared: as in the event itself, without the texts. */
record PartRequest(
        @NotNull SegmentKind kind,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(max = 100) String room,
        @Min(1) @Max(40) Integer parallelGroup,
        @Size(max = 300) String speakers) {

    ProgrammePart part() {
        return new ProgrammePart(kind, startsAt, endsAt, room, parallelGroup, speakers);
    }
}
