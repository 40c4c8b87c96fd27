package fr.reseauclimat.minutes.commitment;

import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class QuestionJobTest {

    @Inject
    MinutesFixtures fixtures;

    @Inject
    EventFixtures events;

    @Inject
    RotationFixtures rotations;

    @Inject
    QuestionJob job;

    @Inject
    Jobs jobs;

    @Inject
    Retention retention;

    @Test
    void whoPromisedIsAskedOnceBeforeTheNextDayAndAnswersInTheApp() {
        var day = fixtures.begun(EventVisibility.PUBLIC);
        var wanda = events.member("wanda");
        var id = promise(day, "Planter des haies", wanda);
        promise(day, "Raconter la suite", wanda);
        jobs.run(job.name());
        assertThat(asked("wanda")).isZero();

        var next = events.published("mina", Plans.soon());
        rotations.register(next, wanda, MemberRole.AGENT);
        jobs.run(job.name());
        jobs.run(job.name());
        assertThat(asked("wanda")).as("one letter for both").isEqualTo(1);
        mina().get("/api/events/" + next + "/promised").then().statusCode(200).body("items.what", hasItem("Planter des haies"));
        as("wanda", Roles.AGENT).get("/api/events/" + next + "/promised").then().statusCode(403);

        as("wanda", Roles.AGENT).get("/api/me/commitments").then().statusCode(200).body("items", hasSize(2));
        as("wanda", Roles.AGENT).contentType(ContentType.JSON).body(Map.of("state", "DONE", "outcome", "Deux kilomètres"))
                .put(day.path() + "/commitments/" + id + "/outcome").then().statusCode(200);
        as("wanda", Roles.AGENT).get("/api/me/commitments").then().body("items[1].state", equalTo("DONE"));
        var later = events.published("mina", Plans.soon());
        rotations.register(later, wanda, MemberRole.AGENT);
        jobs.run(job.name());
        assertThat(asked("wanda")).as("asked again about what is open").isEqualTo(2);
    }

    @Test
    void aDayThatIsFarAwayOrOfOthersAsksNobody() {
        var day = fixtures.begun(EventVisibility.PUBLIC);
        var xenia = events.member("xenia");
        promise(day, "Écrire un guide", xenia);
        var start = Instant.now().plus(Duration.ofDays(20));
        rotations.register(events.published("mina", Plans.webinar().from(start, start.plusSeconds(3600))), xenia, MemberRole.AGENT);
        rotations.register(events.published("mina", Plans.soon()), events.member("yann"), MemberRole.AGENT);
        jobs.run(job.name());
        assertThat(asked("xenia")).isZero();
        assertThat(asked("yann")).isZero();
    }

    @Test
    void ofAnOrganisationThoseWhoComeAreAsked() {
        var day = fixtures.begun(EventVisibility.PUBLIC);
        events.employ("zelie", "zoe");
        var organisation = as("zelie", Roles.AGENT).get("/api/me").jsonPath().getString("profile.organisation.id");
        mina().contentType(ContentType.JSON).body(Map.of("what", "Prêter la salle", "organisationId", organisation))
                .post(day.path() + "/commitments").then().statusCode(201);
        rotations.register(events.published("mina", Plans.soon()), events.member("zelie"), MemberRole.AGENT);
        jobs.run(job.name());
        assertThat(asked("zelie")).isEqualTo(1);
        assertThat(asked("zoe")).isZero();
        as("zoe", Roles.AGENT).get("/api/me/commitments").then().body("items.what", hasItem("Prêter la salle"));
    }

    @Test
    void afterTwoYearsAPromiseIsNobodysAnyMore() {
        var day = fixtures.begun(EventVisibility.PUBLIC);
        promise(day, "Planter", events.member("wilma"));
        fixtures.backdate(day, Duration.ofDays(740));
        retention.erase("commitment-names");
        mina().get(day.path() + "/commitments").then().body("items[0].what", equalTo("Planter")).body("items[0].who", nullValue());
    }

    private String promise(MinutesFixtures.Day day, String what, UUID member) {
        return mina().contentType(ContentType.JSON).body(Map.of("what", what, "memberId", member)).post(day.path() + "/commitments")
                .then().statusCode(201).extract().jsonPath().getString("id");
    }

    private long asked(String username) {
        return events.subjects(username).stream().filter(subject -> subject.startsWith("Où en êtes-vous")).count();
    }
}
