package fr.reseauclimat.administration;

import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** What an administrator sees of jobs and of mail that was given up. */
@QuarkusTest
@ApiTest
class JobResourceTest {

    @Inject
    EntityManager entities;

    @Inject
    Jobs jobs;

    private final UUID gone = UUID.randomUUID();

    @AfterEach
    void nothingIsLeft() {
        sql("delete from job_failures where subject = '" + gone + "' or job = 'retention'");
        sql("delete from outbox_mails where recipient_name = 'Jobs'");
    }

    @Test
    void jobsTellWhenTheyRanAndWhatFailed() {
        jobs.run("past-events");
        fail("past-events", gone.toString(), "now() + interval '1 hour'");
        admin().queryParam("size", 100).get("/api/jobs").then().statusCode(200)
                .body("items.name", hasItem("event-reminders"))
                .body("items.find { it.name == 'past-events' }.dailyAt", equalTo("03:30"))
                .body("items.find { it.name == 'past-events' }.endedAt", notNullValue())
                .body("items.find { it.name == 'past-events' }.failures", greaterThanOrEqualTo(1))
                .body("items.find { it.name == 'released-places' }.everySeconds", equalTo(60));
        admin().queryParam("sort", "reason").get("/api/jobs").then().statusCode(400);
    }

    @Test
    void whatFailedIsFoundByJobAndGoneWhenItIsTriedAgainAndNothingIsLeftToDo() {
        var id = fail("past-events", gone.toString(), "null");
        admin().queryParam("job", "past-events").get("/api/jobs/failures").then().statusCode(200)
                .body("items.job", everyItem(equalTo("past-events"))).body("items.id", hasItem(id.toString()));
        admin().queryParam("job", "no-such-job").get("/api/jobs/failures").then().statusCode(200).body("items", hasSize(0)).body("total", equalTo(0));
        jobs.run("past-events");
        assertThat(sqlCount("job_failures where id = '" + id + "'")).as("given up, and still shown").isEqualTo(1);
        admin().post("/api/jobs/failures/" + id + "/retry").then().statusCode(204);
        jobs.run("past-events");
        assertThat(sqlCount("job_failures where id = '" + id + "'")).isZero();
        assertThat(sqlCount("audit_entries where object_type = 'job-retry' and changes::text like '%" + gone + "%' and actor_subject is not null"))
                .as("the trail tells who").isEqualTo(1);
    }

    @Test
    void everythingOfAJobIsTriedAgainAtOnce() {
        fail("retention", "needs", "null");
        fail("retention", "doors", "now() + interval '3 hours'");
        admin().queryParam("job", "retention").post("/api/jobs/failures/retry").then().statusCode(204);
        jobs.run("retention");
        assertThat(sqlCount("job_failures where job = 'retention'")).isZero();
    }

    @Test
    void aMailThatWasGivenUpIsShownAndSentAgain() {
        var kept = mail("'Bonjour'");
        var erased = mail("null");
        admin().queryParam("size", 200).get("/api/jobs/failed-mails").then().statusCode(200)
                .body("items.find { it.id == '" + kept + "' }.sendable", equalTo(true))
                .body("items.find { it.id == '" + kept + "' }.lastError", equalTo("550 No such user"))
                .body("items.find { it.id == '" + erased + "' }.sendable", equalTo(false));
        admin().get("/api/jobs/standing").then().statusCode(200).body("failedMails", greaterThanOrEqualTo(2));
        admin().post("/api/jobs/failed-mails/" + kept + "/retry").then().statusCode(204);
        assertThat(sqlCount("outbox_mails where id = '" + kept + "' and state <> 'FAILED'")).isEqualTo(1);
        admin().post("/api/jobs/failed-mails/" + erased + "/retry").then().statusCode(409);
        admin().post("/api/jobs/failed-mails/" + gone + "/retry").then().statusCode(404);
    }

    private UUID fail(String job, String subject, String next) {
        var id = UUID.randomUUID();
        sql("""
                insert into job_failures (id, job, subject, first_failed_at, last_failed_at, reason, next_attempt_at)
                values ('%s', '%s', '%s', now(), now(), 'IllegalStateException', %s)""".formatted(id, job, subject, next));
        return id;
    }

    private UUID mail(String text) {
        var id = UUID.randomUUID();
        sql("""
                insert into outbox_mails (id, recipient_address, recipient_name, subject, text_body, html_body, state, created_at, attempts,
                                          next_attempt_at, last_error)
                values ('%s', 'nobody@example.org', 'Jobs', 'Rencontre', %s, %s, 'FAILED', now(), 9, now(), '550 No such user')"""
                .formatted(id, text, text));
        return id;
    }

    private void sql(String sql) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private long sqlCount(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery("select count(*) from " + from, Long.class).getSingleResult());
    }

    private static RequestSpecification admin() {
        return as("admin", Roles.ADMINISTRATOR);
    }
}
