package fr.reseauclimat.facilitation.capture.card;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;

/** A card as lists read it. Whose it is never leaves the application. */
public record CardRow(
        UUID id,
        @ProjectedFieldName("spot.id") UUID spotId,
        UUID deviceId,
        int revision,
        CardKind kind,
        boolean photo,
        UUID mediaId,
        String text,
        String alt,
        Integer round,
        String author,
        Instant writtenAt,
        boolean hidden,
        UUID groupId,
        Double position,
        UUID mergedInto) {

    CardRow byItself() {
        return new CardRow(id, spotId, deviceId, revision, kind, photo, mediaId, text, alt, round, author, writtenAt, hidden, groupId,
                position, null);
    }
}
