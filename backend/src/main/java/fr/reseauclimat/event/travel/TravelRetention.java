package fr.reseauclimat.event.travel;

import java.time.Instant;
import java.util.List;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Erases who came from where a week after the event, when it is summed up, and the night after for those who no longer come. */
@ApplicationScoped
class TravelRetention implements Retained {

    @Inject
    TravelRepository plans;

    @Inject
    Travel travel;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("travel", "travel", Travel.KEPT, this::erase, "TravelPlan", "CarpoolEntry"));
    }

    private void erase(Instant endedBefore) {
        plans.eraseOfCancelled();
        plans.toErase(endedBefore).forEach(travel::erase);
    }
}
