package fr.reseauclimat.facilitation.capture.desk;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.capture.spot.CaptureState;
import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * A capture as those who run the event see it.
 *
 * @param followsTables whether the places are the tables of the rotation
 * @param given         how many dots lie on something
 * @param phones        how many phones gave them
 * @param mark          another one whenever anything of the cards, groups or dots changed
 * @param version       0 for a proposal: nothing is saved yet
 */
record CaptureDetail(
        @NotNull UUID segmentId,
        @NotNull String title,
        @NotNull SegmentKind kind,
        @NotNull CaptureState state,
        @NotNull boolean followsTables,
        @NotNull List<SpotDetail> spots,
        @NotNull int dots,
        @NotNull boolean dotsHidden,
        @NotNull CaptureState voting,
        @NotNull int given,
        @NotNull int phones,
        @NotNull String mark,
        @NotNull int version) implements Versioned {
}
