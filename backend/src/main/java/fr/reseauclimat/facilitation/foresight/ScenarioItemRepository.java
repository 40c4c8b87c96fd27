package fr.reseauclimat.facilitation.foresight;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ScenarioItemRepository implements PanacheRepositoryBase<ScenarioItem, UUID>, Retained {

    private static final String ORDER = """
             and withdrawn = false order by kind, year desc nulls first, month desc nulls first, day desc nulls first, arrival""";

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("step-owners", "foresight", Period.ofYears(2), this::forgetOwners, "ScenarioItem"));
    }

    /** @return those of all scenarios of a workshop: sentences and signals as they came, steps from the horizon back */
    List<ScenarioItem> ofForesight(UUID foresightId) {
        return list("scenario.foresight.id = ?1" + ORDER, foresightId);
    }

    List<ScenarioItem> ofScenario(UUID scenarioId) {
        return list("scenario.id = ?1" + ORDER, scenarioId);
    }

    /** @return how many there ever were of a scenario, also those that were taken back */
    long countOf(UUID scenarioId) {
        return count("scenario.id", scenarioId);
    }

    /** @return a number higher than that of everything that came before */
    long nextArrival() {
        return (Long) getEntityManager().createNativeQuery("select nextval('scenario_item_arrivals')", Long.class).getSingleResult();
    }

    /** @return how many steps of events that ended before no longer say who would do them */
    int forgetOwners(Instant endedBefore) {
        return getEntityManager().createNativeQuery("""
                update scenario_items i set owner = null
                from scenarios s join foresights f on f.id = s.foresight_id join event_dates e on e.id = f.event_id
                where s.id = i.scenario_id and e.ends_at < ?1 and i.owner is not null""")
                .setParameter(1, endedBefore).executeUpdate();
    }
}
