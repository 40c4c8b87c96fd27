package fr.reseauclimat.event.webinar.reminder;

import static fr.reseauclimat.testing.Tokens.as;
import static fr.reseauclimat.testing.Tokens.byLink;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.GuestFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.webinar.WebinarFixtures;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class ReminderJobTest {

    private static final String SUBJECT = "C’est bientôt\u00a0: L’eau qui manque";

    @Inject
    EventFixtures events;

    @Inject
    GuestFixtures guests;

    @Inject
    WebinarFixtures fixtures;

    @Inject
    ReminderJob job;

    @Inject
    Jobs jobs;

    private String nadia;
    private String omar;
    private UUID event;

    @BeforeEach
    void onePlaceForTwoAndSeventyMinutesToGo() {
        nadia = "nadia-" + UUID.randomUUID();
        omar = "omar-" + UUID.randomUUID();
        var start = Instant.now().plus(70, ChronoUnit.MINUTES);
        event = events.published("claire", Plans.soon().capacity(1).from(start, start.plus(1, ChronoUnit.HOURS)));
        for (var name : new String[] { nadia, omar }) {
            events.member(name);
            as(name, Roles.AGENT).put("/api/events/" + event + "/registration").then().statusCode(200);
        }
    }

    @Test
    void whoHasAPlaceIsRemindedOnceAnHourBeforeWithTheLink() {
        jobs.run(job.name());
        assertThat(reminders(nadia)).isZero();
        fixtures.shift(event, "-15 minutes");
        jobs.run(job.name());
        jobs.run(job.name());
        assertThat(reminders(nadia)).isEqualTo(1);
        assertThat(fixtures.lastMailTo(nadia)).contains("https://visio.example.org/eau", "/rencontres/" + event + "/webinaire");
        assertThat(reminders(omar)).as("who only waits").isZero();
    }

    @Test
    void theReminderLeadsAGuestToTheOwnPage() {
        var guest = "maud-" + UUID.randomUUID();
        var start = Instant.now().plus(50, ChronoUnit.MINUTES);
        guests.guest(events.published("claire", Plans.webinar().from(start, start.plus(1, ChronoUnit.HOURS))), guest);
        jobs.run(job.name());
        assertThat(fixtures.lastMailTo(guest)).contains("commence dans moins d’une heure").doesNotContain("/webinaire");
        byLink(guests.link(guest)).get("/api/participation").then().statusCode(200).body("firstName", equalTo("Maud"));
    }

    @Test
    void severalInstancesAtOnceRemindOnce() {
        fixtures.shift(event, "-15 minutes");
        CompletableFuture.allOf(IntStream.range(0, 6).mapToObj(i -> CompletableFuture.runAsync(() -> jobs.run(job.name())))
                .toArray(CompletableFuture[]::new)).join();
        assertThat(reminders(nadia)).isEqualTo(1);
    }

    @Test
    void aWebinarThatIsPutOffIsRemindedOfAgain() {
        fixtures.shift(event, "-15 minutes");
        jobs.run(job.name());
        fixtures.shift(event, "2 days");
        jobs.run(job.name());
        assertThat(reminders(nadia)).isEqualTo(1);
        fixtures.shift(event, "-2 days 5 minutes");
        jobs.run(job.name());
        assertThat(reminders(nadia)).isEqualTo(2);
    }

    @Test
    void nobodyIsRemindedOfWhatIsCancelledOrHasBegun() {
        fixtures.shift(event, "-90 minutes");
        jobs.run(job.name());
        fixtures.shift(event, "50 minutes");
        events.cancel(event);
        jobs.run(job.name());
        assertThat(reminders(nadia)).isZero();
    }

    private long reminders(String name) {
        return events.subjects(name).stream().filter(SUBJECT::equals).count();
    }
}
