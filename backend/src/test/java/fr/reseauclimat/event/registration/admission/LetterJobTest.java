package fr.reseauclimat.event.registration.admission;

import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.notice.Notices;
import fr.reseauclimat.event.participant.Participant;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class LetterJobTest {

    private static final String CANCELLED = "Rencontre annulée\u00a0: L’eau qui manque";

    @Inject
    EventFixtures fixtures;

    @Inject
    Notices notices;

    @Inject
    Jobs jobs;

    @Test
    void aLetterThatCannotBeWrittenHoldsBackNeitherTheCancellationNorTheOtherLetters() throws InterruptedException {
        fixtures.member("claire");
        var event = fixtures.published("claire", Plans.webinar());
        var unlucky = "letter-" + UUID.randomUUID();
        var other = "letter-" + UUID.randomUUID();
        fixtures.guest(event, unlucky, "REGISTERED");
        fixtures.guest(event, other, "REGISTERED");
        var real = ClientProxy.unwrap(notices);
        QuarkusMock.installMockForInstance(new Notices() {
            @Override
            public void cancelled(Event cancelled, Participant to) {
                if (to.email().value().equals(Tokens.email(unlucky))) {
                    throw new IllegalArgumentException("This name fits into no letter");
                }
                real.cancelled(cancelled, to);
            }
        }, notices);
        as("claire", Roles.MISSIONS_PUBLIQUES).contentType("application/json").body(Map.of("reason", "Neige"))
                .post("/api/events/" + event + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(fixtures.subjects(other)).containsExactly(CANCELLED);
        assertThat(fixtures.subjects(unlucky)).isEmpty();
        assertThat(jobs.run("owed-letters").failed()).as("an administrator sees it").isPositive();
        QuarkusMock.installMockForInstance(real, notices);
        as("admin", Roles.ADMINISTRATOR).queryParam("job", "owed-letters").post("/api/jobs/failures/retry").then().statusCode(204);
        // the run that was asked for may have begun by itself
        for (var tries = 0; tries < 50 && fixtures.subjects(unlucky).isEmpty(); tries++) {
            Thread.sleep(100);
            jobs.run("owed-letters");
        }
        assertThat(fixtures.subjects(unlucky)).containsExactly(CANCELLED);
        jobs.run("owed-letters");
        assertThat(fixtures.subjects(unlucky)).hasSize(1);
    }
}
