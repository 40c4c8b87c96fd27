package fr.reseauclimat.event.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.text.MailAddress;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    /** Who stands in the queue of a kind of seat, the second parameter; WAITING is the third one. */
    private static final String QUEUE = "(state = ?3 and seat = ?2 or wantedSeat = ?2)";

    public Optional<Registration> ofMember(UUID eventId, UUID memberId) {
        return find("event.id = ?1 and member.id = ?2", eventId, memberId).firstResultOptional();
    }

    public Optional<Registration> ofEvent(UUID eventId, UUID id) {
        return find("event.id = ?1 and id = ?2", eventId, id).firstResultOptional();
    }

    /** Stays true while the row of the event is locked. */
    public Tally tally(UUID eventId) {
        return new Tally(tallied(eventId), getEntityManager().createQuery("""
                select r.wantedSeat, r.profile, r.state, count(*) from Registration r
                where r.event.id = :event and r.wantedSeat is not null group by r.wantedSeat, r.profile, r.state""", Tally.Line.class)
                .setParameter("event", eventId).getResultList());
    }

    private List<Tally.Line> tallied(UUID eventId) {
        return getEntityManager().createQuery("""
                select r.seat, r.profile, r.state, count(*) from Registration r
                where r.event.id = :event and r.state <> :cancelled group by r.seat, r.profile, r.state""", Tally.Line.class)
                .setParameter("event", eventId).setParameter("cancelled", RegistrationState.CANCELLED).getResultList();
    }

    /** @return place in the queue of its seat, from 1; those who have a seat of the other kind stand in it too */
    public int position(Registration waiting) {
        return (int) count("event = ?1 and " + QUEUE + " and coalesce(wantedArrival, arrival) <= ?4", waiting.event(), waiting.seat(),
                RegistrationState.WAITING, waiting.arrival());
    }

    /** The next number of the queue, to be taken while the row of the event is locked. */
    public long nextArrival() {
        return (Long) getEntityManager().createNativeQuery("select nextval('registration_arrivals')", Long.class)
                .getSingleResult();
    }

    public List<Registration> firstWaiting(UUID eventId, Seat seat, Set<ParticipantProfile> profiles, int most) {
        return find("event.id = ?1 and " + QUEUE + " and profile in ?4 order by coalesce(wantedArrival, arrival)",
                eventId, seat, RegistrationState.WAITING, profiles).page(Page.ofSize(most)).list();
    }

    /** @return events to come where people wait though places are no longer held back for others */
    public Due eventsWithReleasedPlaces(Instant now) {
        return new Due.Found("""
                select distinct e.id subject, e.id event_id
                from event_dates e join registration_forms f on f.event_id = e.id join registration_quotas q on q.form_id = f.id
                where e.state = 'PUBLISHED' and e.starts_at > :now
                  and coalesce(q.release_at, e.starts_at - interval '7 days') <= :now
                  and exists (select 1 from registrations r where r.event_id = e.id and (r.state = 'WAITING' or r.wanted_seat is not null))""", Map.of("now", now));
    }

    /** Looked up without loading the registration. */
    public UUID eventOf(UUID id) {
        return getEntityManager().createQuery("select r.event.id from Registration r where r.id = :id", UUID.class)
                .setParameter("id", id).getSingleResult();
    }

    public Optional<Registration> ofGuest(UUID eventId, MailAddress email) {
        return find("event.id = ?1 and lower(guest.email) = ?2", eventId, email.key()).firstResultOptional();
    }

    /** What somebody is reminded of begins anew. */
    public void forgetReminders(UUID registrationId) {
        getEntityManager().createNativeQuery("delete from registration_reminders where registration_id = ?1")
                .setParameter(1, registrationId).executeUpdate();
    }

    public void forgetRemindersOfEvent(UUID eventId) {
        getEntityManager().createNativeQuery("""
                delete from registration_reminders where registration_id in (select id from registrations where event_id = ?1)""")
                .setParameter(1, eventId).executeUpdate();
    }

    /** Those who count on coming, in the order of their arrival, with the members among them. */
    public List<Registration> active(UUID eventId) {
        return list("from Registration r left join fetch r.member where r.event.id = ?1 and r.state <> ?2 order by r.arrival",
                eventId, RegistrationState.CANCELLED);
    }
}
