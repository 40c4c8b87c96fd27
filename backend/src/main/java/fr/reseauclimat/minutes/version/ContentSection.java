package fr.reseauclimat.minutes.version;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.media.attachment.ContentMedia;
import fr.reseauclimat.minutes.section.SectionKind;
import jakarta.validation.constraints.NotNull;

/** One section as it is read. @param text clean markup */
public record ContentSection(
        @NotNull UUID id,
        @NotNull SectionKind kind,
        @NotNull String title,
        @NotNull String text,
        @NotNull List<ContentMedia> media) {
}
