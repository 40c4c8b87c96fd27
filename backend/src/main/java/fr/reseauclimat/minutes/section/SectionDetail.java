package fr.reseauclimat.minutes.section;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * One section.
 *
 * @param segmentId the part of the programme that it tells of; absent where there is none
 * @param text      clean markup: p, h3, h4, strong, em, a, ul, ol, blockquote, table
 * @param revision  of the text, from 0
 */
public record SectionDetail(
        @NotNull UUID id,
        @NotNull SectionKind kind,
        UUID segmentId,
        @NotNull String title,
        @NotNull String text,
        @NotNull int revision) {
}
