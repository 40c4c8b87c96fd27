package fr.reseauclimat.theme;

import fr.reseauclimat.shared.problem.ConstraintRule;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ThemeConstraints {

    @Produces
    @Singleton
    ConstraintRule oneThemeForAName() {
        return new ConstraintRule("themes_name_fr_key", ProblemType.DUPLICATE, "nameFr", "Un thème porte déjà ce nom.");
    }

    @Produces
    @Singleton
    ConstraintRule oneThemeForASlug() {
        return new ConstraintRule("themes_slug_key", ProblemType.DUPLICATE, "nameFr",
                "Un thème porte, ou a porté, ce nom.");
    }
}
