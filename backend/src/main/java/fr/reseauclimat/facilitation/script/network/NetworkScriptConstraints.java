package fr.reseauclimat.facilitation.script.network;

import fr.reseauclimat.shared.problem.ConstraintRule;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class NetworkScriptConstraints {

    @Produces
    @Singleton
    ConstraintRule oneScriptOfAName() {
        return new ConstraintRule("network_scripts_name_key", ProblemType.DUPLICATE, "name",
                "Un déroulé de cette technique porte déjà ce nom\u00a0: choisissez-en un autre.");
    }
}
