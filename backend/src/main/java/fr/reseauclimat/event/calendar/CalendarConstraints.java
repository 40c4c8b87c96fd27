package fr.reseauclimat.event.calendar;

import fr.reseauclimat.shared.problem.ConstraintRule;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What two requests at once can run into. */
class CalendarConstraints {

    @Produces
    @Singleton
    ConstraintRule oneAddressForAMember() {
        return new ConstraintRule("calendar_subscriptions_member_key", ProblemType.DUPLICATE, "url",
                "Votre adresse vient d’être créée dans une autre fenêtre\u00a0: rechargez la page.");
    }
}
