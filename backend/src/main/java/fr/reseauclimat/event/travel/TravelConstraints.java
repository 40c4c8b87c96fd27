package fr.reseauclimat.event.travel;

import fr.reseauclimat.shared.problem.ConstraintRule;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What two requests at once can run into. */
class TravelConstraints {

    @Produces
    @Singleton
    ConstraintRule oneWayForARegistration() {
        return new ConstraintRule("travel_plans_registration_key", ProblemType.DUPLICATE, "mode",
                "Votre trajet vient d’être enregistré dans une autre fenêtre\u00a0: rechargez la page.");
    }

    @Produces
    @Singleton
    ConstraintRule oneEntryForARegistration() {
        return new ConstraintRule("carpool_entries_registration_key", ProblemType.DUPLICATE, "kind",
                "Votre annonce vient d’être enregistrée dans une autre fenêtre\u00a0: rechargez la page.");
    }

    @Produces
    @Singleton
    ConstraintRule oneContactForAPair() {
        return new ConstraintRule("carpool_contacts_pair_key", ProblemType.DUPLICATE, "entryId",
                "Cette demande est déjà envoyée\u00a0: rechargez la page.");
    }
}
