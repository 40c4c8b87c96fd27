package fr.reseauclimat.event.webinar;

import fr.reseauclimat.shared.problem.ConstraintRule;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What two requests at once can run into. */
class WebinarConstraints {

    @Produces
    @Singleton
    ConstraintRule oneRecordForAnEvent() {
        return new ConstraintRule("webinar_records_event_key", ProblemType.STALE_VERSION, "version",
                "Une autre personne vient d’enregistrer\u00a0: rechargez la page, puis refaites votre modification.");
    }
}
