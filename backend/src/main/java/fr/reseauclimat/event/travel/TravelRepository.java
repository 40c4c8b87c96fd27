package fr.reseauclimat.event.travel;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.event.travel.footprint.ModeShare;
import fr.reseauclimat.event.travel.footprint.TravelMode;
import fr.reseauclimat.shared.listing.Listing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

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
    List<Plan> plans(UUID eventId) {
        return Listing.select("t.*").from("travel_plans t join people_at_events p on p.registration_id = t.registration_id")
                .where("p.event_id = ? and p.state = 'REGISTERED'", eventId)
                .all(getEntityManager(), row -> new Plan(row.value(TravelMode.class, "mode"), row.text("origin_id"),
                        row.as(Integer.class, "kilometres"), row.as(Integer.class, "car_people")));
    }

    List<ModeShare> totals(UUID eventId) {
        return Listing.select("*").from("travel_totals").where("event_id = ?", eventId)
                .all(getEntityManager(), row -> new ModeShare(row.value(TravelMode.class, "mode"), row.number("travellers"),
                        row.number("unmeasured"), row.as(Double.class, "kilometres"), row.as(Double.class, "kilograms")))
                .stream().sorted(Comparator.comparing(ModeShare::mode)).toList();
    }

    /** Events that ended before this moment and of which somebody's way is still known. */
    @SuppressWarnings("unchecked")
    List<UUID> toErase(Instant endedBefore) {
        return getEntityManager().createNativeQuery("""
                select e.id from event_dates e
                where e.ends_at < :moment and exists (
                    select 1 from people_at_events p where p.event_id = e.id
                      and (exists (select 1 from travel_plans t where t.registration_id = p.registration_id)
                        or exists (select 1 from carpool_entries c where c.registration_id = p.registration_id)))""", UUID.class)
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
        var sql = " x using people_at_events r where r.registration_id = x.registration_id and r.state = 'CANCELLED'";
        return getEntityManager().createNativeQuery("delete from carpool_entries" + sql).executeUpdate()
                + getEntityManager().createNativeQuery("delete from travel_plans" + sql).executeUpdate();
    }

    private int erase(String table, UUID eventId) {
        return getEntityManager().createNativeQuery("delete from " + table
                + " x using people_at_events r where r.registration_id = x.registration_id and r.event_id = :event")
                .setParameter("event", eventId).executeUpdate();
    }
}
