package fr.reseauclimat.event.visit;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.mail.Recipient;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.text.MailAddress;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CoachWishRepository implements PanacheRepositoryBase<CoachWish, UUID>, Retained {

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("coach-seats", "attendance", Period.ofDays(30), this::eraseBefore));
    }

    Optional<CoachWish> of(UUID segmentId, UUID registrationId) {
        return find("segmentId = ?1 and registrationId = ?2", segmentId, registrationId).firstResultOptional();
    }

    /** To be taken while the row of the event is locked. */
    long nextNumber() {
        return (Long) getEntityManager().createNativeQuery("select nextval('coach_request_numbers')", Long.class)
                .getSingleResult();
    }

    void forget(UUID registrationId) {
        delete("registrationId", registrationId);
    }

    /** Somebody saw on the screen to have a seat: no mail is needed. */
    void noteSeen(UUID segmentId, UUID registrationId) {
        getEntityManager().createNativeQuery("""
                update coach_requests q set told = true from coach_riders c
                where q.segment_id = :segment and q.registration_id = :registration and c.seated
                  and c.segment_id = q.segment_id and c.registration_id = q.registration_id""")
                .setParameter("segment", segmentId).setParameter("registration", registrationId).executeUpdate();
    }

    void noteTold(UUID id) {
        getEntityManager().createNativeQuery("update coach_requests set told = true where id = :id")
                .setParameter("id", id).executeUpdate();
    }

    /** Whoever has no seat any more is told again of the next one. */
    void forgetTidings(UUID eventId) {
        getEntityManager().createNativeQuery("""
                update coach_requests q set told = false from event_segments g
                where g.id = q.segment_id and g.event_id = :event and q.told and not exists (
                    select 1 from coach_riders c
                    where c.segment_id = q.segment_id and c.registration_id = q.registration_id and c.seated)""")
                .setParameter("event", eventId).executeUpdate();
    }

    /** Stays true while the row of the event is locked. */
    List<MovedUp> movedUp(UUID eventId) {
        return Listing.select("q.id, p.first_name, p.email, g.title, g.starts_at, g.ends_at, s.meeting_point").from("""
                event_segments g
                join visit_sheets s on s.segment_id = g.id
                join coach_riders c on c.segment_id = g.id and c.seated
                join coach_requests q on q.segment_id = c.segment_id and q.registration_id = c.registration_id and not q.told
                join people_at_events p on p.registration_id = q.registration_id and p.member_id is not null""")
                .where("g.event_id = ?", eventId).ordered("q.number")
                .all(getEntityManager(), row -> new MovedUp(row.id("id"),
                        new Recipient(MailAddress.stored(row.text("email")), row.text("first_name")), row.text("title"),
                        row.moment("starts_at"), row.moment("ends_at"), row.text("meeting_point")));
    }

    /** @return how many wishes for visits that ended before were erased */
    int eraseBefore(Instant moment) {
        return getEntityManager().createNativeQuery("""
                delete from coach_requests q using event_segments s where s.id = q.segment_id and s.ends_at < ?1""")
                .setParameter(1, moment).executeUpdate();
    }
}
