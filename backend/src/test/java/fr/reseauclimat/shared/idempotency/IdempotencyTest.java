package fr.reseauclimat.shared.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class IdempotencyTest {

    private static final String THEMES = "/api/themes";

    @Inject
    EntityManager entities;

    private final String key = UUID.randomUUID().toString();
    private final String name = "Thème " + key;

    @Test
    void case2TheSameRequestFiftyTimesInParallelHasOneEffect() {
        try (var callers = Executors.newFixedThreadPool(50)) {
            var answers = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> post("ines", key, name), callers)).toList()
                    .stream().map(CompletableFuture::join).toList();
            assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 409).contains(201);
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                    .allSatisfy(answer -> {
                        assertThat(answer.path("type").toString()).endsWith(":request-in-progress");
                        assertThat(answer.header("Retry-After")).isEqualTo("1");
                    });
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 201).map(Response::asString).distinct()).hasSize(1);
        }
        assertThat(themesOfThatName()).isEqualTo(1);
        post("ines", key, name).then().statusCode(201);
        assertThat(themesOfThatName()).isEqualTo(1);
    }

    @Test
    void case4ARetryHasTheSameAnswerAndAnotherBodyUnderThatKeyIsRefused() {
        var first = post("ines", key, name);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        var again = post("ines", key, name);
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.contentType()).startsWith("application/json");
        for (var header : new String[] { "Location", "ETag" }) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
        post("ines", key, name + " bis").then().statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:reseau-climat:problem:idempotency-key-reused"));
        assertThat(themesOfThatName()).isEqualTo(1);
    }

    @Test
    void theKeyOfSomebodyElseIsAnotherKey() {
        post("ines", key, name).then().statusCode(201);
        post("paul", key, name + " de Paul").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void aRefusedRequestCanBeCorrectedUnderItsKey() {
        post("ines", key, "").then().statusCode(400);
        post("ines", key, name).then().statusCode(201);
    }

    @Test
    void somebodyWhoMayNotDoItLearnsNothingFromAKey() {
        post("ines", key, name).then().statusCode(201);
        given().header("Idempotency-Key", key).contentType("application/json").body(body(name)).post(THEMES)
                .then().statusCode(401);
        given().auth().oauth2(Tokens.of("ines", Roles.AGENT)).header("Idempotency-Key", key)
                .contentType("application/json").body(body(name)).post(THEMES).then().statusCode(403);
    }

    @Test
    void aKeyIsShortAndPrintable() {
        post("ines", "k".repeat(256), name).then().statusCode(400).body("errors[0].field", equalTo("Idempotency-Key"));
        post("ines", "é", name).then().statusCode(400);
        post("ines", "k".repeat(200) + key, name).then().statusCode(201);
    }

    @Test
    void anEffectAndItsAnswerAreOfOneTransaction() {
        String id = post("ines", key, name).then().statusCode(201).extract().path("id");
        assertThat(transactionOf("themes where id::text = ?1", id))
                .isEqualTo(transactionOf("idempotent_answers where digest = ?1", digest()));
    }

    @Test
    void whatIsRefusedLeavesNoAnswer() {
        post("ines", UUID.randomUUID().toString(), name).then().statusCode(201);
        post("ines", key, name).then().statusCode(409).body("type", equalTo("urn:reseau-climat:problem:duplicate"))
                .header("Retry-After", nullValue());
        post("ines", key, name + " bis").then().statusCode(201);
    }

    @Test
    void theVersionOfAKeptAnswerIsThatOfTheObject() {
        String id = post("ines", key, name).then().statusCode(201).extract().path("id");
        var archive = UUID.randomUUID().toString();
        var tag = archive(id, archive).then().statusCode(200).extract().header("ETag");
        archive(id, archive).then().statusCode(200).header("Idempotency-Replayed", "true").header("ETag", tag);
        Tokens.as("ines", Roles.ADEME).header("If-Match", tag).contentType("application/json").body(body(name + " bis"))
                .put(THEMES + "/" + id).then().statusCode(200);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        post("ines", key, name).then().statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                "update idempotent_answers set answered_at = now() - interval '25 hours' where digest = ?1")
                .setParameter(1, digest()).executeUpdate());
        post("ines", key, name + " bis").then().statusCode(201).header("Idempotency-Replayed", not("true"));
    }

    private static Response post(String who, String key, String name) {
        return Tokens.as(who, Roles.ADEME).header("Idempotency-Key", key)
                .contentType("application/json").body(body(name)).post(THEMES);
    }

    private static Map<String, Object> body(String name) {
        return Map.of("nameFr", name, "nameEn", name, "axis", "ADAPTATION", "position", 900);
    }

    private long themesOfThatName() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities
                .createNativeQuery("select count(*) from themes where name_fr = ?1", Long.class)
                .setParameter(1, name).getSingleResult());
    }

    private String transactionOf(String row, String id) {
        return QuarkusTransaction.requiringNew().call(() -> (String) entities
                .createNativeQuery("select xmin::text from " + row, String.class).setParameter(1, id).getSingleResult());
    }

    private String digest() {
        return new Claim(Tokens.subject("ines"), key, "").digest();
    }

    private static Response archive(String theme, String key) {
        return Tokens.as("ines", Roles.ADEME).header("Idempotency-Key", key).post(THEMES + "/" + theme + "/archive");
    }
}
