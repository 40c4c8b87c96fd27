package fr.reseauclimat.facilitation.capture.desk;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * A place to write.
 *
 * @param id           absent in a proposal
 * @param question     what is talked about there
 * @param code         what is typed on a phone; absent in a proposal
 * @param address      the same as an address, for a QR code
 * @param retired      whether its table is gone; what was written there stays
 * @param phones       how many have written there
 * @param lastActivity when something arrived last
 */
record SpotDetail(
        UUID id,
        @NotNull String name,
        String question,
        String code,
        String address,
        @NotNull boolean retired,
        @NotNull int cards,
        @NotNull int phones,
        Instant lastActivity) {
}
