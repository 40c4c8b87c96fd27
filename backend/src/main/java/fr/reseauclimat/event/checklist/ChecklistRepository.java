package fr.reseauclimat.event.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ChecklistRepository implements PanacheRepositoryBase<ChecklistItem, UUID>, Retained {

    private static final Period NEWS = Period.ofDays(7);

    /** What may be sorted by: name in the contract → property. What has no day comes last. */
    private static final Map<String, String> SORTS = Map.of("dueOn", "i.dueOn", "label", "search_key(i.label)", "doneAt", "i.doneAt");

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("checklist-people", "preparation", Period.ofYears(1), this::forgetPeople));
    }

    /** With their people: a checklist is short, and every line names somebody. */
    Page<ChecklistItem> list(UUID event, PageQuery page) {
        return Page.of(find("from ChecklistItem i left join fetch i.owner left join fetch i.doneBy where i.event.id = ?1"
                + page.orderBy(SORTS, "dueOn") + ", i.addedAt, i.id", event), page);
    }

    List<ChecklistItem> ofEvent(UUID event) {
        return list("event.id = ?1 order by dueOn, addedAt, id", event);
    }

    Optional<ChecklistItem> find(UUID event, UUID id) {
        return find("id = ?1 and event.id = ?2", id, event).firstResultOptional();
    }

    /** What was done for an event of long ago stays known, but not by whom. */
    int forgetPeople(Instant endedBefore) {
        return getEntityManager().createNativeQuery("""
                update checklist_items set owner_id = null, done_by = null
                where (owner_id is not null or done_by is not null)
                  and event_id in (select id from events where ends_at < ?1 and not template)""")
                .setParameter(1, endedBefore).executeUpdate();
    }

    /** @return what is due by that day, and was not told before: long overdue tasks wait on the home page alone */
    Due untold(LocalDate lastDay) {
        return new Due.Found("""
                select i.id subject, i.event_id from checklist_items i join events e on e.id = i.event_id
                where not e.template and e.state <> 'CANCELLED' and i.done_at is null
                  and i.due_on between :oldest and :latest and i.told_for is distinct from i.due_on""",
                Map.of("oldest", lastDay.minus(NEWS), "latest", lastDay));
    }

    void markTold(UUID id) {
        getEntityManager().createNativeQuery("update checklist_items set told_for = due_on where id = ?1").setParameter(1, id).executeUpdate();
    }

    long countOf(UUID event) {
        return count("event.id", event);
    }
}
