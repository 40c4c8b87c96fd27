package fr.reseauclimat.event.registration.reminder;

import static fr.reseauclimat.testing.Tokens.as;
import static fr.reseauclimat.testing.Tokens.byLink;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.JobPoison;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.time.NetworkTime;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class ReminderJobTest {

    private static final String WEEK = "C’est dans une semaine\u00a0: L’eau qui manque";
    private static final String AGAIN = "Venez-vous toujours\u00a0? L’eau qui manque";
    private static final String DAY = "Plus qu’un jour\u00a0: L’eau qui manque";

    @Inject
    EventFixtures fixtures;

    @Inject
    JobPoison poison;

    @Inject
    ReminderJob job;

    @Inject
    Jobs jobs;

    private Instant start;
    private UUID event;
    private String person;
    private String waiting;

    @BeforeEach
    void onePlaceForTwoInAMonth() {
        fixtures.member("claire");
        person = "lise-" + UUID.randomUUID();
        waiting = "omar-" + UUID.randomUUID();
        fixtures.member(person);
        fixtures.member(waiting);
        start = Instant.now().plus(Duration.ofDays(30));
        event = fixtures.published("claire", Plans.webinar().from(start, start.plusSeconds(7200)).capacity(1));
        as(person, Roles.AGENT).put("/api/events/" + event + "/registration");
        as(waiting, Roles.AGENT).put("/api/events/" + event + "/registration");
    }

    @Test
    void eachReminderComesOnceHoweverOftenTheJobRuns() {
        runBefore(Duration.ofDays(8));
        assertThat(fixtures.subjects(person)).hasSize(1);
        runBefore(Duration.ofDays(7));
        runBefore(Duration.ofDays(6));
        runBefore(Duration.ofDays(3));
        runBefore(Duration.ofDays(2));
        runBefore(Duration.ofHours(20));
        runBefore(Duration.ofHours(2));
        runBefore(Duration.ofMinutes(-5));
        assertThat(fixtures.subjects(person)).hasSize(4).endsWith(WEEK, AGAIN, DAY);
        assertThat(fixtures.subjects(waiting)).as("who waits is not reminded").hasSize(1);
    }

    @Test
    void twoInstancesAtOnceRemindEverybodyOnce() throws Exception {
        var crowd = fixtures.published("claire", Plans.webinar().from(start, start.plusSeconds(7200)));
        var names = IntStream.range(0, 40).mapToObj(i -> "foule-" + i + "-" + crowd).toList();
        names.forEach(name -> fixtures.guest(crowd, name, "REGISTERED"));
        at(Duration.ofDays(6));
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Object> run = () -> {
                jobs.run(job.name());
                return null;
            };
            for (var result : threads.invokeAll(java.util.Collections.nCopies(4, run))) {
                result.get();
            }
        }
        assertThat(names).allSatisfy(name -> assertThat(fixtures.subjects(name)).containsExactly(WEEK));
    }

    @Test
    void aTitleThatNoLetterCanCarryKeepsTheRemindersOfNoOtherEventBack() {
        var odd = fixtures.published("claire", Plans.webinar().from(start, start.plusSeconds(7200)));
        fixtures.guest(odd, "odd-" + odd, "REGISTERED");
        poison.title(odd, "Une eau\u2028qui manque");
        runBefore(Duration.ofDays(8));
        runBefore(Duration.ofDays(7));
        assertThat(fixtures.subjects(person)).endsWith(WEEK);
    }

    @Test
    void whoCannotBeRemindedIsShownToAnAdministratorAndRemindedOnceThatIsMended() {
        var odd = fixtures.published("claire", Plans.webinar().from(start, start.plusSeconds(7200)));
        var unlucky = "odd-" + odd;
        var registration = fixtures.guest(odd, unlucky, "REGISTERED");
        fixtures.guest(odd, "even-" + odd, "REGISTERED");
        poison.refuseReminders(registration);
        try {
            runBefore(Duration.ofDays(7));
            assertThat(fixtures.subjects("even-" + odd)).containsExactly(WEEK);
            assertThat(fixtures.subjects(unlucky)).isEmpty();
        } finally {
            poison.remove();
        }
        var failures = as("admin", Roles.ADMINISTRATOR).queryParam("job", job.name()).queryParam("size", 200).get("/api/jobs/failures")
                .then().statusCode(200).extract().jsonPath();
        String failure = failures.getString("items.find { it.subject == '" + registration + "' }.id");
        assertThat(failures.getString("items.find { it.id == '" + failure + "' }.eventId")).isEqualTo(odd.toString());
        runBefore(Duration.ofDays(7));
        assertThat(fixtures.subjects(unlucky)).as("it rests").isEmpty();

        as("admin", Roles.ADMINISTRATOR).post("/api/jobs/failures/" + failure + "/retry").then().statusCode(204);
        runBefore(Duration.ofDays(7));
        assertThat(fixtures.subjects(unlucky)).containsExactly(WEEK);
        as("admin", Roles.ADMINISTRATOR).post("/api/jobs/failures/" + failure + "/retry").then().statusCode(404);
    }

    @Test
    void somebodyNotedAtTheDoorWithoutAddressStopsNoReminder() {
        for (var half : new String[] { "MORNING", "AFTERNOON" }) {
            var arrival = Map.of("id", UUID.randomUUID(), "day", LocalDate.ofInstant(start, NetworkTime.PARIS).toString(),
                    "half", half, "at", Instant.now().toString(), "walkIn", Map.of("firstName", "Lise", "lastName", "Doubs"));
            as("claire", Roles.AGENT).contentType("application/json").body(Map.of("items", List.of(arrival)))
                    .post("/api/events/" + event + "/check-ins").then().statusCode(200);
        }
        assertThat(fixtures.count("walk_in", event)).isPositive();
        runBefore(Duration.ofDays(8));
        runBefore(Duration.ofDays(7));
        assertThat(fixtures.subjects(person)).endsWith(WEEK);
    }

    @Test
    void whoRegistersLateIsNotRemindedOfWhatWasJustDone() {
        at(Duration.ofDays(5));
        var late = "tard-" + UUID.randomUUID();
        fixtures.guest(event, late, "REGISTERED");
        fixtures.backdate(event, Duration.ofDays(-26));
        jobs.run(job.name());
        assertThat(fixtures.subjects(late)).isEmpty();
    }

    @Test
    void whoeverIsAskedAgainConfirmsOrGivesThePlaceToWhoWaits() {
        runBefore(Duration.ofDays(3).minusHours(1));
        var link = fixtures.token(Tokens.email(person), "/inscription/");
        byLink(link).get("/api/participation").then().statusCode(200).body("open", equalTo(true));
        assertThat(fixtures.count("confirmed_at is not null", event)).as("to look changes nothing").isZero();
        byLink(link).post("/api/participation/confirmation").then().statusCode(200).body("confirmedAt", notNullValue());
        as("claire", Roles.AGENT).get("/api/events/" + event + "/registrations").then().body("items[0].confirmedAt", notNullValue());
        byLink(link).post("/api/participation/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(fixtures.subjects(waiting)).last().isEqualTo("Une place s’est libérée pour vous\u00a0: L’eau qui manque");
        byLink("nobody-has-this-token-00").get("/api/participation").then().statusCode(410);
    }

    private void runBefore(Duration time) {
        at(time);
        jobs.run(job.name());
    }

    private void at(Duration beforeStart) {
        QuarkusMock.installMockForType(Clock.fixed(start.minus(beforeStart), ZoneOffset.UTC), Clock.class);
    }
}
