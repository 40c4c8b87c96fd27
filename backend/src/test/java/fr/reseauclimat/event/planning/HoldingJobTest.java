package fr.reseauclimat.event.planning;

import static fr.reseauclimat.testing.Tokens.as;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class HoldingJobTest {

    @Inject
    EventFixtures fixtures;

    @Inject
    HoldingJob job;

    @Inject
    Jobs jobs;

    @Test
    void whatEndedADayAgoIsMarkedAsHeldAndWhatEndedThisMorningWaits() {
        var now = Instant.now();
        fixtures.member("claire");
        var past = fixtures.published("claire", Plans.webinar().from(now.minus(28, ChronoUnit.HOURS), now.minus(25, ChronoUnit.HOURS)));
        var fresh = fixtures.published("claire", Plans.webinar().from(now.minus(5, ChronoUnit.HOURS), now.minus(3, ChronoUnit.HOURS)));
        jobs.run(job.name());
        as("claire", Roles.AGENT).get("/api/events/" + past).then().statusCode(200).body("state", equalTo("HELD"));
        as("claire", Roles.AGENT).get("/api/events/" + fresh).then().statusCode(200).body("state", equalTo("PUBLISHED"));
    }
}
