package fr.reseauclimat.facilitation.capture.card;

import java.time.Instant;

import fr.reseauclimat.facilitation.session.Rotation;

/** In which round a card was written. */
final class RoundGuess {

    private RoundGuess() {
    }

    /**
     * A phone without network may not have heard that a round began, but none is ahead of the hall.
     *
     * @param rotation of the part, or null where nobody goes round
     * @param said     by the phone, or null
     * @return null before the first round, and without a rotation
     */
    static Integer of(Rotation rotation, Integer said, Instant writtenAt) {
        if (rotation == null || rotation.started() == 0) {
            return null;
        }
        if (said != null && said <= rotation.started()) {
            return said;
        }
        var round = rotation.started();
        while (round > 1 && rotation.timeOf(round).startedAt().isAfter(writtenAt)) {
            round--;
        }
        return round;
    }
}
