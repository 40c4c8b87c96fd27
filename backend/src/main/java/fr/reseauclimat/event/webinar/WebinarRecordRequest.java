package fr.reseauclimat.event.webinar;

import java.util.List;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param replayUrl  starts with https://; absent while there is none
 * @param transcript plain text or WebVTT; absent while there is none
 */
record WebinarRecordRequest(
        @Size(max = 500) String replayUrl,
        @LongText @Size(max = 500_000) String transcript,
        @NotNull @Size(max = 100) List<@NotNull @Valid Chapter> chapters) {
}
