package fr.reseauclimat.minutes.media;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/**
 * Photos and videos of all sections.
 *
 * @param noPhotos how many of those who came do not want to be seen on photos
 */
record SectionMediaList(@NotNull List<SectionMediaItem> items, @NotNull long noPhotos) {
}
