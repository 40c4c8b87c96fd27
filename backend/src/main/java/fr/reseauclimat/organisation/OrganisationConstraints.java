package fr.reseauclimat.organisation;

import fr.reseauclimat.shared.problem.ConstraintRule;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class OrganisationConstraints {

    @Produces
    @Singleton
    ConstraintRule oneOrganisationForASiren() {
        return new ConstraintRule("organisations_siren_key", ProblemType.DUPLICATE, "siren",
                "Une autre structure a déjà ce SIREN.");
    }

    @Produces
    @Singleton
    ConstraintRule oneOrganisationForANameInATerritory() {
        return new ConstraintRule("organisations_name_territory_key", ProblemType.DUPLICATE, "name",
                "Une structure de ce nom existe déjà dans ce territoire.");
    }
}
