package fr.reseauclimat.facilitation.capture.table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.capture.card.CardKind;
import fr.reseauclimat.facilitation.capture.spot.CaptureState;
import fr.reseauclimat.facilitation.capture.vote.GivenDot;
import jakarta.validation.constraints.NotNull;

/**
 * What a phone at a table needs to know.
 *
 * @param question what is talked about here
 * @param now      by the clock of the network
 * @param round    absent before the first round, and where nobody goes round
 * @param kinds    that a note can be meant as, the usual one first
 * @param dots     of each phone
 * @param given    where those of the phone that asks lie
 * @param cards    of this table, of all rounds, the earliest first
 */
record TableView(
        @NotNull UUID spotId,
        @NotNull String name,
        String question,
        @NotNull String eventTitle,
        @NotNull String segmentTitle,
        @NotNull SegmentKind kind,
        @NotNull CaptureState state,
        @NotNull Instant now,
        RoundNow round,
        @NotNull List<CardKind> kinds,
        @NotNull CaptureState voting,
        @NotNull int dots,
        @NotNull List<GivenDot> given,
        @NotNull List<TableCard> cards) {
}
