package fr.reseauclimat.administration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.util.Map;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@ApiTest
class AuditEntryResourceTest {

    @Inject
    EventFixtures fixtures;

    @Inject
    EntityManager entities;

    private static final String ENTRIES = "/api/audit-entries";

    private final String name = "Thème " + UUID.randomUUID();

    @Test
    void itTellsWhoChangedWhatAndWhen() {
        var before = Instant.now();
        var id = createTheme();
        Tokens.as("ines", Roles.ADEME).header("X-Request-Id", "audit-request-2").post("/api/themes/" + id + "/archive")
                .then().statusCode(200);

        entriesOf(id)
                .body("total", equalTo(2))
                .body("items.action", contains("UPDATE", "CREATE"))
                .body("items.actor", everyItem(equalTo("Prénom ines")))
                .body("items[0].requestId", equalTo("audit-request-2"))
                .body("items[0].changes", contains(Map.of("field", "archived", "before", "false", "after", "true")))
                .body("items[1].changes.find { it.field == 'nameFr' }.after", equalTo(name))
                .body("items[1].changes.field", not(hasItem("version")));
        given().auth().oauth2(Tokens.of("adele", Roles.ADMINISTRATOR))
                .queryParam("objectId", id).queryParam("from", before.toString()).queryParam("actor", "prenom INES")
                .queryParam("to", Instant.now().plusSeconds(5).toString())
                .get(ENTRIES).then().body("total", equalTo(2));
        given().auth().oauth2(Tokens.of("adele", Roles.ADMINISTRATOR))
                .queryParam("objectId", id).queryParam("to", before.toString())
                .get(ENTRIES).then().body("total", equalTo(0));
    }

    @Test
    void objectsAreCalledByTheirNameAndHaveTheirPage() {
        QuarkusTransaction.requiringNew().run(() -> fixtures.member("journal-claire"));
        var event = QuarkusTransaction.requiringNew().call(() -> fixtures.published("journal-claire", Plans.soon().at("Salle")));
        String title = Tokens.as("journal-claire", Roles.AGENT).get("/api/events/" + event).then().statusCode(200).extract().path("title");
        Tokens.as("journal-claire", Roles.AGENT).contentType("application/json").body("{\"label\": \"Traiteur\"}")
                .post("/api/events/" + event + "/checklist").then().statusCode(201);
        var entry = Tokens.as("adele", Roles.ADMINISTRATOR).queryParam("objectType", "checklist-item").get(ENTRIES).then()
                .statusCode(200).body("items[0].objectName", equalTo(title)).body("items[0].page", equalTo("/rencontres/" + event));
        entry.body("items[0].changes.find { it.field == 'event' }.after", equalTo(title));
        var created = Tokens.as("adele", Roles.ADMINISTRATOR).queryParam("objectId", event.toString()).queryParam("objectType", "event")
                .get(ENTRIES).then().body("items[-1].changes.find { it.field == 'createdBy' }.after", equalTo("Claude journal-claire"));
        created.body("items[-1].objectName", equalTo(title));
    }

    @Test
    void everyKindCanBeChosenAndIsNamedInBothLanguages() {
        List<Map<String, String>> kinds = Tokens.as("adele", Roles.ADMINISTRATOR).get("/api/audit-kinds").then().statusCode(200)
                .extract().path("kinds");
        assertThat(kinds).hasSizeGreaterThan(50).allSatisfy(kind -> {
            assertThat(kind.get("name")).matches("[a-z]+(-[a-z]+)*");
            assertThat(kind.get("nameFr")).isNotBlank();
            assertThat(kind.get("nameEn")).isNotBlank();
        });
        List<String> names = kinds.stream().map(kind -> kind.get("name")).toList();
        assertThat(names).doesNotHaveDuplicates();
        List<String> stored = QuarkusTransaction.requiringNew().call(() -> entities
                .createNativeQuery("select distinct object_type from audit_entries", String.class).getResultList());
        assertThat(names).containsAll(stored);
        for (var kind : stored) {
            Tokens.as("adele", Roles.ADMINISTRATOR).queryParam("objectType", kind).get(ENTRIES).then().statusCode(200)
                    .body("total", greaterThan(0)).body("items.objectType", everyItem(equalTo(kind)));
        }
    }

    @Test
    void aRefusedChangeLeavesNoEntry() {
        Tokens.as("ines", Roles.ADEME).contentType("application/json")
                .body(Map.of("nameFr", "", "nameEn", "x", "axis", "ADAPTATION"))
                .header("X-Request-Id", "audit-refused-1").post("/api/themes").then().statusCode(400);
        var id = createTheme();
        Tokens.as("ines", Roles.ADEME).contentType("application/json").body(theme()).post("/api/themes").then().statusCode(409);
        entriesOf(id).body("total", equalTo(1));
    }

    @Test
    void onlyAdministratorsReadIt() {
        given().get(ENTRIES).then().statusCode(401);
        for (var role : Roles.HUMAN) {
            Tokens.as("someone", role).get(ENTRIES).then()
                    .statusCode(role.equals(Roles.ADMINISTRATOR) ? 200 : 403);
        }
    }

    @Test
    void aFilterThatIsNotUnderstoodIsNamed() {
        Tokens.as("adele", Roles.ADMINISTRATOR).get(ENTRIES + "?from=hier").then()
                .statusCode(400).contentType(startsWith("application/problem+json")).body("errors[0].field", equalTo("from"));
        Tokens.as("adele", Roles.ADMINISTRATOR).get(ENTRIES + "?sort=changes").then().statusCode(400);
        Tokens.as("adele", Roles.ADMINISTRATOR).get(ENTRIES + "?objectType=" + "x".repeat(101)).then().statusCode(400)
                .body("errors[0].field", containsString("objectType"));
    }

    private ValidatableResponse entriesOf(String id) {
        return Tokens.as("adele", Roles.ADMINISTRATOR).get(ENTRIES + "?objectType=theme&objectId=" + id).then().statusCode(200);
    }

    private String createTheme() {
        return Tokens.as("ines", Roles.ADEME).contentType("application/json").body(theme()).post("/api/themes").then()
                .statusCode(201).extract().path("id");
    }

    private Map<String, Object> theme() {
        return Map.of("nameFr", name, "nameEn", name, "axis", "ADAPTATION", "position", 900);
    }
}
