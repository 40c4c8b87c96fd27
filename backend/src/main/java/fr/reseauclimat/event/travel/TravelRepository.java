package fr.reseauclimat.event.travel;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.event.travel.footprint.ModeShare;
import fr.reseauclimat.event.travel.footprint.TravelMode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

@ApplicationScoped
class TravelRepository implements PanacheRepositoryBase<TravelPlan, UUID> {

    /** What one registered person told. */
    record Plan(TravelMode mode, String originId, Integer kilometres, Integer carPeople) {
    }

    Optional<TravelPlan> ofRegistration(UUID registrationId) {
        return find("registrationId", registrationId).firstResultOptional();
    }

    /** One after the other: what the same person sends twice at once has one effect, and no refusal. */
    void lockPlace(UUID registrationId) {
        getEntityManager().createNativeQuery("select id from registrations where id = :id for update", UUID.class)
                .setParameter("id", registrationId).getSingleResult();
    }

    /** Plans of those who still have a place. */
    @SuppressWarnings("unchecked")
    List<Plan> plans(UUID eventId) {
        List<Tuple> rows = getEntityManager().createNativeQuery("""
                select p.mode, p.origin_id, p.kilometres, p.car_people
                from travel_plans p join registrations r on r.id = p.registration_id
                where r.event_id = :event and r.state = 'REGISTERED'""", Tuple.class)
                .setParameter("event", eventId).getResultList();
        return rows.stream().map(row -> new Plan(TravelMode.valueOf(row.get(0, String.class)), row.get(1, String.class),
                row.get(2, Integer.class), row.get(3, Integer.class))).toList();
    }

    @SuppressWarnings("unchecked")
    List<ModeShare> totals(UUID eventId) {
        List<Tuple> rows = getEntityManager().createNativeQuery("""
                select mode, travellers, unmeasured, kilometres, kilograms from travel_totals where event_id = :event""", Tuple.class)
                .setParameter("event", eventId).getResultList();
        return rows.stream().map(row -> new ModeShare(TravelMode.valueOf(row.get(0, String.class)), row.get(1, Integer.class),
                row.get(2, Integer.class), row.get(3, Double.class), row.get(4, Double.class)))
                .sorted(Comparator.comparing(ModeShare::mode)).toList();
    }

    /** Events that ended before this moment and of which somebody's way is still known. */
    @SuppressWarnings("unchecked")
    List<UUID> toErase(Instant endedBefore) {
        return getEntityManager().createNativeQuery("""
                select e.id from events e
                where e.ends_at < :moment and exists (
                    select 1 from registrations r where r.event_id = e.id
                      and (exists (select 1 from travel_plans p where p.registration_id = r.id)
                        or exists (select 1 from carpool_entries c where c.registration_id = r.id)))""", UUID.class)
                .setParameter("moment", endedBefore).getResultList();
    }

    void keepTotal(UUID eventId, ModeShare share) {
        getEntityManager().createNativeQuery("""
                insert into travel_totals (event_id, mode, travellers, unmeasured, kilometres, kilograms)
                values (:event, :mode, :travellers, :unmeasured, :kilometres, :kilograms) on conflict do nothing""")
                .setParameter("event", eventId).setParameter("mode", share.mode().name())
                .setParameter("travellers", share.travellers()).setParameter("unmeasured", share.unmeasured())
                .setParameter("kilometres", share.kilometres()).setParameter("kilograms", share.kilograms()).executeUpdate();
    }

    /** @return rows erased; the contacts go with their entries */
    int erase(UUID eventId) {
        return erase("carpool_entries", eventId) + erase("travel_plans", eventId);
    }

    /** Of those who no longer come, at once. */
    int eraseOfCancelled() {
        var sql = " x using registrations r where r.id = x.registration_id and r.state = 'CANCELLED'";
        return getEntityManager().createNativeQuery("delete from carpool_entries" + sql).executeUpdate()
                + getEntityManager().createNativeQuery("delete from travel_plans" + sql).executeUpdate();
    }

    private int erase(String table, UUID eventId) {
        return getEntityManager().createNativeQuery("delete from " + table
                + " x using registrations r where r.id = x.registration_id and r.event_id = :event")
                .setParameter("event", eventId).executeUpdate();
    }
}
