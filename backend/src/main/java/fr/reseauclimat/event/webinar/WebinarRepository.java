package fr.reseauclimat.event.webinar;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WebinarRepository implements PanacheRepositoryBase<WebinarRecord, UUID>, Retained {

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.ofEvents("webinar-people", "webinar", Period.ofYears(1), this::forgetPeopleOfEventsBefore, "WebinarQuestion"));
    }

    Optional<WebinarRecord> ofEvent(UUID eventId) {
        return find("event.id", eventId).firstResultOptional();
    }

    /** The first time counts: coming back changes nothing. */
    void recordJoin(UUID registrationId, Instant now) {
        getEntityManager().createNativeQuery("""
                insert into webinar_joins (registration_id, joined_at) values (:registration, :now) on conflict do nothing""")
                .setParameter("registration", registrationId).setParameter("now", now).executeUpdate();
    }

    long countJoins(UUID eventId) {
        return (Long) getEntityManager().createNativeQuery("""
                select count(*) from webinar_joins j join people_at_events r on r.registration_id = j.registration_id
                where r.event_id = :event""", Long.class).setParameter("event", eventId).getSingleResult();
    }

    /** Who came and who asked what is forgotten. @return rows that told it */
    int forgetPeopleOfEventsBefore(Instant moment) {
        return forget("delete from webinar_joins j using people_at_events r, event_dates e "
                + "where r.registration_id = j.registration_id and e.id = r.event_id and e.ends_at < :moment", moment)
                + forget("delete from webinar_votes v using webinar_questions q, event_dates e "
                        + "where q.id = v.question_id and e.id = q.event_id and e.ends_at < :moment", moment)
                + forget("update webinar_questions q set member_id = null, registration_id = null from event_dates e "
                        + "where e.id = q.event_id and e.ends_at < :moment and num_nonnulls(q.member_id, q.registration_id) > 0", moment);
    }

    private int forget(String sql, Instant moment) {
        return getEntityManager().createNativeQuery(sql).setParameter("moment", moment).executeUpdate();
    }
}
