package fr.reseauclimat.event.calendar;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Changes of events, as their makers make them. */
@ApplicationScoped
@Transactional
class FeedFixtures {

    @Inject
    EntityManager entities;

    void revise(UUID event, Plans plans) {
        entities.find(Event.class, event).revise(plans.plan(), 0, Instant.now());
    }

    void underTheme(UUID event, String slug) {
        entities.createNativeQuery("insert into event_themes (event_id, theme_id) select ?1, id from themes where slug = ?2")
                .setParameter(1, event).setParameter(2, slug).executeUpdate();
    }

    /** As if Keycloak had last been asked long ago. */
    void accountsAreDue() {
        entities.createNativeQuery("update calendar_subscriptions set account_due_at = now() - interval '1 minute'").executeUpdate();
    }

    String someTheme() {
        return (String) entities.createNativeQuery("select slug from themes where not archived order by position limit 1")
                .getSingleResult();
    }

    boolean holds(String secret) {
        return (Boolean) entities.createNativeQuery("select exists (select 1 from calendar_subscriptions where token_hash like ?1) "
                + "or exists (select 1 from audit_entries a where a::text like ?1)")
                .setParameter(1, "%" + secret + "%").getSingleResult();
    }
}
