package fr.reseauclimat.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.GuestFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** A copy of the database opens nothing: what stands in a link is in no table, as text or as bytes. */
@QuarkusTest
@ApiTest
class SecretsAtRestTest {

    /** A letter holds the link until it went out. */
    private static final String LETTERS = "outbox_mails";

    @Inject
    EntityManager entities;

    @Inject
    EventFixtures events;

    @Inject
    GuestFixtures guests;

    @Test
    void theSecretOfALinkIsInNoTable() {
        var event = QuarkusTransaction.requiringNew().call(() -> events.published("claire", Plans.soon().at("Salle des fêtes")));
        var key = UUID.randomUUID().toString();
        var invitation = afterLast('/', link(event, key));
        assertThat(afterLast('/', link(event, key))).isEqualTo(invitation);
        var calendar = afterLast('/', Tokens.as("claire", Roles.AGENT).put("/api/me/calendar").then().statusCode(200).extract()
                .<String> path("url")).replace(".ics", "");
        var participation = guests.guest(event, "guest-" + UUID.randomUUID());
        Tokens.byLink(participation).header("Idempotency-Key", key).contentType("application/json").body("{\"text\": \"Et l’hiver ?\"}")
                .post("/api/events/" + event + "/questions").then().statusCode(204);
        Tokens.byLink(participation).contentType("application/json").body("{\"given\": true}")
                .put("/api/events/" + event + "/registration/photo-consent").then().statusCode(200);
        for (var secret : List.of(invitation, calendar, participation, key)) {
            assertThat(secret).hasSizeGreaterThan(20);
            assertThat(tablesThatHold(secret)).as(secret).isEmpty();
        }
    }

    private static String link(UUID event, String key) {
        return Tokens.as("claire", Roles.AGENT).header("Idempotency-Key", key).contentType("application/json")
                .body("{\"label\": \"Invitation\", \"mostUses\": 1}").post("/api/events/" + event + "/invitation-links")
                .then().statusCode(201).extract().path("address");
    }

    private List<String> tablesThatHold(String secret) {
        var bytes = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> tables = entities.createNativeQuery("select table_name::text from information_schema.tables where table_schema = 'public'"
                    + " and table_type = 'BASE TABLE' and table_name <> '" + LETTERS + "'", String.class).getResultList();
            assertThat(tables).hasSizeGreaterThan(50);
            return tables.stream().map(Object::toString).filter(table -> (Boolean) entities.createNativeQuery(
                    "select exists (select from " + table + " t where strpos(t::text, ?1) > 0 or strpos(t::text, ?2) > 0)",
                    Boolean.class).setParameter(1, secret).setParameter(2, bytes).getSingleResult()).toList();
        });
    }

    private static String afterLast(char sign, String text) {
        return text.substring(text.lastIndexOf(sign) + 1);
    }
}
