package fr.reseauclimat.event.registration.admission;

import static fr.reseauclimat.event.participant.ParticipantProfile.ELECTED_OFFICIAL;
import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.registration.QueueCheck;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

/** Places that are held back, and seats in the room and from afar, over HTTP. */
@QuarkusTest
@ApiTest
class QuotaAndSeatTest {

    private static final String ROOM = "{\"seat\": \"ON_SITE\"}";
    private static final String SCREEN = "{\"seat\": \"ONLINE\"}";

    @Inject
    EventFixtures fixtures;

    @Inject
    QueueCheck check;

    @Inject
    Jobs jobs;

    private String agent;
    private String elected;

    @BeforeEach
    void people() {
        fixtures.member("claire");
        fixtures.member("nadia");
        fixtures.member("omar");
        agent = "agent-" + UUID.randomUUID();
        elected = "elue-" + UUID.randomUUID();
        fixtures.member(agent);
        fixtures.member(elected, MemberRole.ELECTED_OFFICIAL);
    }

    @Test
    void aPlaceHeldBackForElectedOfficialsWaitsForThemUntilItIsReleased() {
        var event = inAMonth(2);
        hold(event, "{\"profile\": \"ELECTED_OFFICIAL\", \"places\": 1}");
        register(event, "nadia", "{}").body("state", equalTo("REGISTERED"));
        register(event, agent, "{}").body("state", equalTo("WAITING")).body("position", equalTo(1));
        assertThat(check.defects(event, 2, Map.of(ELECTED_OFFICIAL, 1), 2)).isEmpty();
        as(elected, Roles.ELECTED_OFFICIAL).put(path(event)).then().statusCode(200).body("state", equalTo("REGISTERED"));
        assertThat(check.defects(event, 2, Map.of(ELECTED_OFFICIAL, 1), 3)).isEmpty();
        as(elected, Roles.ELECTED_OFFICIAL).delete(path(event)).then().statusCode(204);
        assertThat(fixtures.subjects(agent)).as("the place is held back again").hasSize(1);

        fixtures.releaseQuotas(event);
        jobs.run("released-places");

        assertThat(fixtures.subjects(agent)).last().isEqualTo("Une place s’est libérée pour vous\u00a0: L’eau qui manque");
        assertThat(check.defects(event, 2, 2)).isEmpty();
        jobs.run("released-places");
        assertThat(fixtures.subjects(agent)).hasSize(2);
    }

    @Test
    void rulesThatAreLiftedGiveThePlaceAtOnce() {
        var event = inAMonth(1);
        hold(event, "{\"profile\": \"ELECTED_OFFICIAL\", \"sharePercent\": 100}");
        register(event, "nadia", "{}").body("state", equalTo("WAITING"));
        as("claire", Roles.AGENT).contentType(ContentType.JSON).header("If-Match", "*")
                .body("{\"quotas\": [], \"questions\": []}").put("/api/events/" + event + "/registration-form").then().statusCode(200);
        assertThat(check.defects(event, 1, 1)).isEmpty();
    }

    @Test
    void aRoomThatIsFullLeavesPlacesFromAfarAndChangingGivesThePlaceToWhoWaits() {
        var event = fixtures.published("claire", Plans.soon().at("Salle Courbet").capacity(1));
        register(event, "nadia", "{}").body("seat", equalTo("ON_SITE")).body("state", equalTo("REGISTERED"));
        register(event, "omar", "{\"seat\": \"ONLINE\"}").body("state", equalTo("REGISTERED"));
        register(event, agent, "{}").body("state", equalTo("WAITING")).body("position", equalTo(1));
        as("nadia", Roles.AGENT).get("/api/events/" + event).then().body("registeredCount", equalTo(1)).body("waitingCount", equalTo(1));
        register(event, "nadia", "{\"seat\": \"ONLINE\"}").body("seat", equalTo("ONLINE")).body("state", equalTo("REGISTERED"));
        assertThat(fixtures.subjects(agent)).last().isEqualTo("Une place s’est libérée pour vous\u00a0: L’eau qui manque");
        as("nadia", Roles.AGENT).get("/api/events/" + event + "/registration-form").then()
                .body("seats[0].registered", equalTo(1)).body("seats[1].registered", equalTo(2));
    }

    @Test
    void whoHasASeatFromAfarWaitsForTheRoomWithoutLosingIt() {
        var event = hybrid(1, 2);
        register(event, "nadia", ROOM).body("state", equalTo("REGISTERED"));
        register(event, "omar", SCREEN).body("state", equalTo("REGISTERED")).body("waitsFor", nullValue());
        register(event, agent, SCREEN).body("state", equalTo("REGISTERED"));
        register(event, elected, SCREEN).body("state", equalTo("WAITING")).body("position", equalTo(1));

        register(event, "omar", ROOM).statusCode(200).body("state", equalTo("REGISTERED")).body("seat", equalTo("ONLINE"))
                .body("waitsFor", equalTo("ON_SITE")).body("position", equalTo(1));
        register(event, "omar", ROOM).body("position", equalTo(1));
        register(event, agent, ROOM).body("position", equalTo(2));
        as("nadia", Roles.AGENT).get("/api/events/" + event).then().body("registeredCount", equalTo(1)).body("waitingCount", equalTo(2));
        as("claire", Roles.AGENT).get("/api/events/" + event + "/registrations?sort=registeredAt").then()
                .body("items.waitsFor", equalTo(Arrays.asList(null, "ON_SITE", "ON_SITE", null)))
                .body("items.position", equalTo(Arrays.asList(null, 1, 2, 1)));

        as("nadia", Roles.AGENT).delete(path(event)).then().statusCode(204);
        mine(event, "omar").body("registration.seat", equalTo("ON_SITE")).body("registration.waitsFor", nullValue())
                .body("registration.position", nullValue());
        mine(event, agent).body("registration.seat", equalTo("ONLINE")).body("registration.position", equalTo(1));
        mine(event, elected).body("registration.state", equalTo("REGISTERED"));
        assertThat(fixtures.subjects("omar")).last().isEqualTo("Votre place est maintenant sur place\u00a0: L’eau qui manque");
        assertThat(fixtures.subjects(elected)).last().isEqualTo("Une place s’est libérée pour vous\u00a0: L’eau qui manque");
        assertThat(fixtures.count("state = 'REGISTERED' and seat = 'ON_SITE'", event)).isEqualTo(1);
        assertThat(fixtures.count("state = 'REGISTERED' and seat = 'ONLINE'", event)).isEqualTo(2);
    }

    @Test
    void whoWaitedBeforeComesBeforeWhoHasASeatAlready() {
        var event = hybrid(1, 5);
        register(event, "nadia", ROOM);
        register(event, "omar", SCREEN);
        register(event, agent, ROOM).body("state", equalTo("WAITING"));
        register(event, "omar", ROOM).body("position", equalTo(2));
        as("nadia", Roles.AGENT).delete(path(event)).then().statusCode(204);
        mine(event, agent).body("registration.state", equalTo("REGISTERED"));
        mine(event, "omar").body("registration.seat", equalTo("ONLINE")).body("registration.position", equalTo(1));
    }

    @Test
    void aSeatInTheRoomThatASwapFreesGoesToWhoWaitsForIt() {
        var event = hybrid(1, 1);
        register(event, "nadia", ROOM);
        register(event, "omar", SCREEN);
        register(event, agent, ROOM).body("state", equalTo("WAITING"));
        register(event, "nadia", SCREEN).body("seat", equalTo("ON_SITE")).body("waitsFor", equalTo("ONLINE"));
        as("omar", Roles.AGENT).delete(path(event)).then().statusCode(204);
        mine(event, "nadia").body("registration.seat", equalTo("ONLINE"));
        mine(event, agent).body("registration.state", equalTo("REGISTERED"));
        assertThat(fixtures.subjects("nadia")).last().isEqualTo("Votre place est maintenant en ligne\u00a0: L’eau qui manque");
    }

    @Test
    void whoIsContentWithTheOwnSeatLeavesTheQueueOfTheOtherOne() {
        var event = hybrid(1, 5);
        register(event, "nadia", ROOM);
        register(event, "omar", SCREEN);
        register(event, "omar", ROOM).body("waitsFor", equalTo("ON_SITE"));
        register(event, "omar", "{}").body("waitsFor", equalTo("ON_SITE"));
        register(event, "omar", SCREEN).body("waitsFor", nullValue());
        as("nadia", Roles.AGENT).delete(path(event)).then().statusCode(204);
        mine(event, "omar").body("registration.seat", equalTo("ONLINE"));
        register(event, "omar", ROOM).body("seat", equalTo("ON_SITE")).body("waitsFor", nullValue());
    }

    @Test
    void whoLeavesWaitsForNothing() {
        var event = hybrid(1, 5);
        register(event, "nadia", ROOM);
        register(event, "omar", SCREEN);
        register(event, "omar", ROOM);
        as("omar", Roles.AGENT).delete(path(event)).then().statusCode(204);
        as("nadia", Roles.AGENT).delete(path(event)).then().statusCode(204);
        assertThat(fixtures.count("state = 'REGISTERED'", event)).isZero();
        as("nadia", Roles.AGENT).get("/api/events/" + event).then().body("waitingCount", equalTo(0));
    }

    @Test
    void manyWhoSwapAtOnceLeaveNoSeatEmptyAndTakeNoneTwice() throws Exception {
        var event = hybrid(6, 6);
        var room = people("room-", 6);
        var screen = people("screen-", 6);
        var waiting = people("late-", 3);
        room.forEach(person -> register(event, person, ROOM).statusCode(200));
        screen.forEach(person -> register(event, person, SCREEN).statusCode(200));
        waiting.forEach(person -> register(event, person, SCREEN).body("state", equalTo("WAITING")));
        var requests = new ArrayList<Callable<Integer>>();
        screen.forEach(person -> requests.add(() -> register(event, person, ROOM).extract().statusCode()));
        room.subList(0, 4).forEach(person -> requests.add(() -> as(person, Roles.AGENT).delete(path(event)).statusCode()));
        Collections.shuffle(requests, new Random(7));
        try (var threads = Executors.newFixedThreadPool(requests.size())) {
            for (var answer : threads.invokeAll(requests)) {
                assertThat(answer.get()).isBetween(200, 204);
            }
        }
        assertThat(fixtures.count("state = 'REGISTERED' and seat = 'ON_SITE'", event)).isEqualTo(6);
        assertThat(fixtures.count("wanted_seat = 'ON_SITE'", event)).as("four of six got into the room").isEqualTo(2);
        assertThat(fixtures.count("state = 'REGISTERED' and seat = 'ONLINE'", event)).as("two who stay, three who waited").isEqualTo(5);
        assertThat(fixtures.count("state = 'WAITING'", event)).isZero();
    }

    @Test
    void aSeatThatTheEventDoesNotHaveIsRefused() {
        var online = fixtures.published("claire", Plans.soon());
        register(online, "nadia", "{\"seat\": \"ON_SITE\"}").statusCode(400).body("errors[0].field", equalTo("seat"));
    }

    private List<String> people(String prefix, int count) {
        var names = IntStream.range(0, count).mapToObj(i -> prefix + UUID.randomUUID()).toList();
        names.forEach(fixtures::member);
        return names;
    }

    private UUID hybrid(int room, int screen) {
        var event = fixtures.published("claire", Plans.soon().at("Salle Courbet").capacity(room));
        as("claire", Roles.AGENT).contentType(ContentType.JSON).header("If-Match", "*")
                .body("{\"onlineCapacity\": " + screen + ", \"quotas\": [], \"questions\": []}")
                .put("/api/events/" + event + "/registration-form").then().statusCode(200);
        return event;
    }

    private ValidatableResponse mine(UUID event, String person) {
        return as(person, Roles.AGENT).get(path(event)).then().statusCode(200);
    }

    private UUID inAMonth(int capacity) {
        var start = Instant.now().plus(30, ChronoUnit.DAYS);
        return fixtures.published("claire", Plans.webinar().from(start, start.plusSeconds(7200)).capacity(capacity));
    }

    private void hold(UUID event, String quota) {
        as("claire", Roles.AGENT).contentType(ContentType.JSON).header("If-Match", "*")
                .body("{\"quotas\": [" + quota + "], \"questions\": []}").put("/api/events/" + event + "/registration-form")
                .then().statusCode(200);
    }

    private ValidatableResponse register(UUID event, String person, String body) {
        return as(person, Roles.AGENT).contentType(ContentType.JSON).body(body).put(path(event) + "/wishes").then();
    }

    private static String path(UUID event) {
        return "/api/events/" + event + "/registration";
    }
}
