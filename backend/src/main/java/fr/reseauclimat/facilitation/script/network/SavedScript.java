package fr.reseauclimat.facilitation.script.network;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.script.StepDetail;
import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * A script of the network, under its name.
 *
 * @param author  absent where whoever made it has left the network
 * @param mine    whether the reader may rename and delete it: whoever made it, and staff
 */
record SavedScript(
        @NotNull UUID id,
        @NotNull SegmentKind technique,
        @NotNull String name,
        MemberRef author,
        @NotNull Instant changedAt,
        @NotNull List<StepDetail> steps,
        @NotNull boolean mine,
        @NotNull int version) implements Versioned {
}
