package fr.reseauclimat.topic;

import static fr.reseauclimat.testing.Tokens.as;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class TopicRetentionTest {

    @Inject
    EventFixtures fixtures;

    @Inject
    Retention retention;

    @Inject
    EntityManager entities;

    @Test
    void aYearAfterTheDayItIsKnownHowManyBackedATopicButNotWho() {
        fixtures.member("topic-old");
        var id = propose();
        var event = fixtures.published("topic-old", Plans.soon());
        as("topic-old", Roles.AGENT).put("/api/events/" + event + "/topics/" + id).then().statusCode(200);
        change("update events set starts_at = cast(?1 as timestamptz), ends_at = cast(?1 as timestamptz) + interval '1 hour' where id = ?2", 400, event);
        retention.erase("topic-backers");
        retention.erase("decided-topics");
        retention.erase("open-topics");
        retention.erase("topic-backers");
        retention.erase("decided-topics");
        retention.erase("open-topics");
        as("topic-old", Roles.AGENT).get("/api/topics/" + id).then().body("backing", equalTo(1)).body("backedByMe", equalTo(false));
        change("delete from events where starts_at < ?1 and id = ?2", 1, event);
    }

    @Test
    void whatNobodyTookUpIsErasedAfterThreeYears() {
        fixtures.member("topic-old");
        var id = propose();
        retention.erase("topic-backers");
        retention.erase("decided-topics");
        retention.erase("open-topics");
        as("topic-old", Roles.AGENT).get("/api/topics/" + id).then().statusCode(200);
        change("update topics set proposed_at = ?1 where id = ?2", 3 * 366, UUID.fromString(id));
        retention.erase("topic-backers");
        retention.erase("decided-topics");
        retention.erase("open-topics");
        as("topic-old", Roles.AGENT).get("/api/topics/" + id).then().statusCode(404);
    }

    private String propose() {
        return as("topic-old", Roles.AGENT).contentType(ContentType.JSON)
                .body("{\"title\": \"Ancien sujet\", \"reason\": \"Parce que.\", \"themeIds\": []}")
                .post("/api/topics").then().statusCode(201).extract().path("id");
    }

    private void change(String sql, int daysAgo, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                .setParameter(1, Instant.now().minus(daysAgo, ChronoUnit.DAYS)).setParameter(2, id).executeUpdate());
    }
}
