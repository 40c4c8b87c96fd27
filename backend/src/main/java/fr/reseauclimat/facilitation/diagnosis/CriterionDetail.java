package fr.reseauclimat.facilitation.diagnosis;

import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * What is scored.
 *
 * @param low     the words of level 1
 * @param high    the words of level 5
 * @param whyHigh what those say who score high
 * @param whyLow  what those say who score low
 * @param before  absent until the first round is closed, and where fewer than five answered
 * @param after   absent until the second round is closed, and where fewer than five answered
 * @param version of the notes
 */
record CriterionDetail(
        @NotNull UUID id,
        String name,
        String low,
        String high,
        String whyHigh,
        String whyLow,
        SpreadDetail before,
        SpreadDetail after,
        @NotNull int version) implements Versioned {
}
