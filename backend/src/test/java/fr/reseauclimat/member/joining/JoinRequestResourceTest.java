package fr.reseauclimat.member.joining;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.member.MemberFixtures;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.problem.TooManyRequestsException;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.web.Brakes;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class JoinRequestResourceTest {

    private static final String PATH = "/api/join-requests";

    @Inject
    MemberFixtures fixtures;

    @Inject
    Retention retention;

    @Inject
    CandidacyRepository candidacies;

    /** Case 23: nobody learns from the answer who is a member. */
    @Test
    void theAnswerIsTheSameWhoeverAsks() {
        fixtures.member("join-known", MemberRole.AGENT);
        var unknown = submit(body("join-unknown@example.org")).statusCode(202).extract();
        var pending = submit(body("JOIN-unknown@example.org")).statusCode(202).extract();
        var known = submit(body(Tokens.email("join-known"))).statusCode(202).extract();
        assertThat(pending.asString()).isEqualTo(unknown.asString());
        assertThat(known.asString()).isEqualTo(unknown.asString());
        assertThat(known.headers().asList()).extracting(header -> header.getName().toLowerCase())
                .containsExactlyInAnyOrderElementsOf(unknown.headers().asList().stream()
                        .map(header -> header.getName().toLowerCase()).toList());
        assertThat(found("join-unknown@example.org")).hasSize(1);
        assertThat(found(Tokens.email("join-known"))).isEmpty();
    }

    @Test
    void manyRequestsFromOneAddressAtOnceAreOneRequest() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> send = () -> submit(body("join-race@example.org")).extract().statusCode();
            for (var status : threads.invokeAll(java.util.Collections.nCopies(16, send))) {
                assertThat(status.get()).isEqualTo(202);
            }
        }
        assertThat(found("join-race@example.org")).hasSize(1);
    }

    @Test
    void everyWrongFieldIsNamed() {
        submit(Map.of("firstName", "", "email", "nobody", "consent", false, "locale", "fr")).statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("firstName", "lastName", "email", "role", "consent"));
        var evil = body("join-evil@example.org\r\nBcc: all@example.org");
        submit(evil).statusCode(400).body("errors.field", contains("email"));
        var nowhere = body("join-nowhere@example.org");
        nowhere.remove("newOrganisation");
        submit(nowhere).statusCode(400).body("errors.field", contains("organisationId"));
        var unknown = body("join-nowhere@example.org");
        unknown.put("organisationId", UUID.randomUUID());
        submit(unknown).statusCode(400).body("errors.field", contains("organisationId"));
    }

    @Test
    void nobodyAsksToBeStaff() {
        var body = body("join-boss@example.org");
        body.put("role", "ADEME");
        submit(body).statusCode(400).body("errors.field", contains("role"));
    }

    @Test
    void askingTooOftenIsSlowedDown() {
        QuarkusMock.installMockForType(new Brakes() {
            @Override
            public void newThing() {
                throw new TooManyRequestsException(Duration.ofSeconds(90));
            }
        }, Brakes.class);
        submit(body("join-often@example.org")).statusCode(429).header("Retry-After", equalTo("90"))
                .body("type", equalTo("urn:reseau-climat:problem:too-many-requests"));
    }

    @Test
    void onlyStaffReadsAndDecides() {
        var id = submitted("join-private@example.org");
        for (var path : List.of(PATH, PATH + "/" + id)) {
            given().get(path).then().statusCode(401);
            for (var role : List.of(Roles.AGENT, Roles.ELECTED_OFFICIAL, Roles.ASSOCIATION, Roles.ADMINISTRATOR)) {
                Tokens.as("join-curious", role).get(path).then().statusCode(403);
            }
        }
        Tokens.as("join-curious", Roles.AGENT).contentType("application/json").body("{}")
                .post(PATH + "/" + id + "/approval").then().statusCode(403);
        staff().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void anApprovalMakesTheMemberTheOrganisationAndTheInvitation() {
        fixtures.member("join-staff", MemberRole.MISSIONS_PUBLIQUES, member -> member.rename("Ève", "Martin"));
        var id = submitted("join-approved@example.org");
        staff().get(PATH + "/" + id).then().statusCode(200).header("ETag", equalTo("\"0\""))
                .body("newOrganisation.name", equalTo("Collectif join-approved"));
        staff().header("If-Match", "\"3\"").body("{}").post(PATH + "/" + id + "/approval").then().statusCode(412);
        staff().header("If-Match", "\"0\"").body("{}").post(PATH + "/" + id + "/approval").then().statusCode(200)
                .body("state", equalTo("APPROVED")).body("decidedBy", equalTo("Ève Martin"))
                .body("organisation.name", equalTo("Collectif join-approved"))
                .body("memberId", notNullValue()).body("invitation.state", notNullValue());
        staff().queryParam("q", "join-approved").get("/api/members").then()
                .body("items.role", contains("ASSOCIATION"));
        staff().body("{}").post(PATH + "/" + id + "/approval").then().statusCode(409)
                .body("type", equalTo("urn:reseau-climat:problem:transition-refused"));
        staff().body(Map.of("reason", "Trop tard")).post(PATH + "/" + id + "/refusal").then().statusCode(409);
    }

    @Test
    void staffMaySettleRoleAndOrganisation() {
        var organisation = fixtures.organisation("Agence join-settled", "PUBLIC_AGENCY", "DEP-71");
        var id = submitted("join-settled@example.org");
        staff().body(Map.of("role", "ADMINISTRATOR")).post(PATH + "/" + id + "/approval").then().statusCode(403)
                .body("errors.field", contains("role"));
        staff().body(Map.of("role", "AGENT", "organisationId", organisation)).post(PATH + "/" + id + "/approval")
                .then().statusCode(200).body("role", equalTo("AGENT"))
                .body("organisation.id", equalTo(organisation.toString()));
    }

    @Test
    void decisionsAtOnceLetSomebodyInOnce() throws Exception {
        var id = submitted("join-twice@example.org");
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> approve = () -> staff().body("{}").post(PATH + "/" + id + "/approval").statusCode();
            var statuses = new java.util.ArrayList<Integer>();
            for (var status : threads.invokeAll(java.util.Collections.nCopies(4, approve))) {
                statuses.add(status.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
    }

    @Test
    void aRefusalNeedsAReason() {
        var id = submitted("join-refused@example.org");
        staff().body(Map.of("reason", " ")).post(PATH + "/" + id + "/refusal").then().statusCode(400)
                .body("errors.field", contains("reason"));
        staff().body(Map.of("reason", "Hors de la région")).post(PATH + "/" + id + "/refusal").then().statusCode(200)
                .body("state", equalTo("REFUSED")).body("refusalReason", equalTo("Hors de la région"))
                .body("memberId", nullValue());
        submit(body("join-refused@example.org")).statusCode(202);
        assertThat(found("join-refused@example.org")).hasSize(2);
    }

    @Test
    void decidedRequestsAreErasedAfterNinetyDays() {
        var old = submitted("join-old@example.org");
        var recent = submitted("join-recent@example.org");
        for (var id : List.of(old, recent)) {
            staff().body(Map.of("reason", "Non")).post(PATH + "/" + id + "/refusal").then().statusCode(200);
        }
        QuarkusTransaction.requiringNew().run(() -> candidacies.getEntityManager()
                .createNativeQuery("update join_requests set decided_at = now() - interval '91 days' where id = :id")
                .setParameter("id", UUID.fromString(old)).executeUpdate());
        retention.erase("join-requests");
        staff().get(PATH + "/" + old).then().statusCode(404);
        staff().get(PATH + "/" + recent).then().statusCode(200);
    }

    private String submitted(String email) {
        submit(body(email)).statusCode(202);
        return found(email).getFirst();
    }

    private static List<String> found(String email) {
        return staff().queryParam("q", email).get(PATH).then().statusCode(200).extract().path("items.id");
    }

    private static ValidatableResponse submit(Map<String, ?> body) {
        return given().contentType("application/json").body(body).post(PATH).then();
    }

    private static Map<String, Object> body(String email) {
        var name = email.replaceAll("@.*", "");
        return new HashMap<>(Map.of("firstName", "Camille", "lastName", name, "email", email, "role", "ASSOCIATION",
                "newOrganisation", Map.of("name", "Collectif " + name, "kind", "ASSOCIATION", "territoryId", "DEP-71"),
                "message", "Bonjour <script>alert(1)</script>", "consent", true, "locale", "fr"));
    }

    private static RequestSpecification staff() {
        return Tokens.as("join-staff", Roles.MISSIONS_PUBLIQUES).contentType("application/json");
    }
}
