package fr.reseauclimat.facilitation.session;

import fr.reseauclimat.facilitation.rotation.Weights;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What a breach of each wish costs, in one currency.
 *
 * @param repeats     two people meet again
 * @param profiles    a table lacks an élu, an agent or an association
 * @param colleagues  two people of one structure share a table
 * @param territories two people of one territory share a table
 * @param wishes      nobody whom somebody meets can answer what that person looks for
 */
@Embeddable
public record RotationWeights(
        @NotNull @Min(0) @Max(100_000) int repeats,
        @NotNull @Min(0) @Max(100_000) int profiles,
        @NotNull @Min(0) @Max(100_000) int colleagues,
        @NotNull @Min(0) @Max(100_000) int territories,
        @NotNull @Min(0) @Max(100_000) int wishes) {

    public static final RotationWeights USUAL = of(Weights.USUAL);

    private static RotationWeights of(Weights weights) {
        return new RotationWeights(weights.repeats(), weights.profiles(), weights.colleagues(), weights.territories(),
                weights.wishes());
    }

    public Weights toWeights() {
        return new Weights(repeats, profiles, colleagues, territories, wishes);
    }
}
