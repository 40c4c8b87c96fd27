package fr.reseauclimat.media.attachment;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/**
 * Photos and videos of an owner, in their order.
 *
 * @param noPhotos how many of those who may be on them do not want to be seen
 */
record AttachmentList(@NotNull List<AttachmentDetail> items, @NotNull long noPhotos) {
}
