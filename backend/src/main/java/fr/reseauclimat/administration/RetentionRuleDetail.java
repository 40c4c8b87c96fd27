package fr.reseauclimat.administration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.persistence.Since;
import jakarta.validation.constraints.NotNull;

/** How long something is kept before it is erased by itself. */
public record RetentionRuleDetail(
        @NotNull @Schema(examples = "needs") String name,
        @NotNull @Schema(description = "What it belongs to on the page about personal data") String topic,
        @NotNull @Schema(examples = "30") int amount,
        @NotNull Unit unit,
        @NotNull Since since) {

    public enum Unit {
        DAY,
        YEAR
    }

    static RetentionRuleDetail of(RetentionRule rule) {
        var inYears = rule.kept().getYears() > 0;
        return new RetentionRuleDetail(rule.name(), rule.topic(), inYears ? rule.kept().getYears() : rule.kept().getDays(),
                inYears ? Unit.YEAR : Unit.DAY, rule.since());
    }
}
