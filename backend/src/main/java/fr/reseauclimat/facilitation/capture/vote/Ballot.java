package fr.reseauclimat.facilitation.capture.vote;

import java.util.List;

import fr.reseauclimat.facilitation.capture.spot.CaptureState;
import jakarta.validation.constraints.NotNull;

/**
 * All that dots can be given to, of all tables.
 *
 * @param dots  of each phone
 * @param given where those of the phone that asks lie
 */
record Ballot(
        @NotNull CaptureState voting,
        @NotNull int dots,
        @NotNull List<GivenDot> given,
        @NotNull List<BallotGroup> groups,
        @NotNull List<BallotItem> cards) {
}
