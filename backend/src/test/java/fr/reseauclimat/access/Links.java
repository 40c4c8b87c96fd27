package fr.reseauclimat.access;

import java.util.UUID;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.GuestFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.SecretToken;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Links of guests to an event that nothing else in these tests is about. Each is made once. */
@ApplicationScoped
class Links {

    @Inject
    EventFixtures events;

    @Inject
    GuestFixtures guests;

    @Inject
    EntityManager entities;

    private String good;
    private String expired;
    private String revoked;

    static Links made() {
        return Arc.container().instance(Links.class).get();
    }

    synchronized String good() {
        return good = good == null ? guest() : good;
    }

    /** Of a letter about an event that is over. */
    synchronized String expired() {
        if (expired == null) {
            expired = guest();
            run("update participation_keys set expires_at = now() - interval '1 second'", expired);
        }
        return expired;
    }

    /** Of somebody whose registration was erased since. */
    synchronized String revoked() {
        if (revoked == null) {
            revoked = guest();
            run("delete from participation_keys", revoked);
        }
        return revoked;
    }

    private String guest() {
        events.member("claire");
        return guests.guest(events.published("claire", Plans.soon().at("Salle des fêtes")), "guest-" + UUID.randomUUID());
    }

    private void run(String sql, String token) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql + " where digest = ?1")
                .setParameter(1, SecretToken.digest(token)).executeUpdate());
    }
}
