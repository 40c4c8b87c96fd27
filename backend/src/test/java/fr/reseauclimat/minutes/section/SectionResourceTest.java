package fr.reseauclimat.minutes.section;

import static fr.reseauclimat.minutes.MinutesFixtures.draft;
import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static fr.reseauclimat.minutes.MinutesFixtures.section;
import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.facilitation.EventLines;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class SectionResourceTest {

    private static final UUID MINA = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Inject
    MinutesFixtures fixtures;

    @Inject
    EventFixtures events;

    @Inject
    Retention retention;

    @TestHTTPResource("/")
    URI server;

    private MinutesFixtures.Day day;

    @BeforeEach
    void minutesOfADay() {
        day = fixtures.begun(EventVisibility.MEMBERS);
    }

    @Test
    void sectionsAreAddedRenamedMovedPutAsideAndBroughtBack() {
        mina().contentType(ContentType.JSON).body(Map.of("title", "À retenir", "after", section(day, 0))).post(day.draft() + "/sections")
                .then().statusCode(201).body("sections.title", contains("Introduction", "À retenir", "Café des idées", "Restitution", "Conclusion"));
        var added = section(day, 1);
        mina().contentType(ContentType.JSON).body(Map.of("title", "L’essentiel")).put(day.draft() + "/sections/" + added + "/title")
                .then().statusCode(200).body("sections[1].title", equalTo("L’essentiel"));
        var order = new ArrayList<>(draft(day).<String>getList("sections.id"));
        order.add(order.remove(1));
        mina().contentType(ContentType.JSON).body(Map.of("sections", order)).put(day.draft() + "/order").then().statusCode(428);
        mina().header("If-Match", "\"" + draft(day).getInt("version") + "\"").contentType(ContentType.JSON).body(Map.of("sections", order))
                .put(day.draft() + "/order").then().statusCode(200)
                .body("sections.title", contains("Introduction", "Café des idées", "Restitution", "Conclusion", "L’essentiel"));
        mina().header("If-Match", "*").contentType(ContentType.JSON).body(Map.of("sections", order.subList(1, 5)))
                .put(day.draft() + "/order").then().statusCode(400);
        mina().delete(day.draft() + "/sections/" + added).then().statusCode(200).body("sections", hasSize(4))
                .body("removed.title", contains("L’essentiel"));
        mina().post(day.draft() + "/sections/" + added + "/restoration").then().statusCode(200).body("sections", hasSize(5))
                .body("removed", hasSize(0));
        mina().delete(day.draft() + "/sections/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void twoPeopleWhoWriteAtOnceBothFindTheirTextAgain() {
        var section = section(day, 1);
        write(section, "<p>un</p><p>deux</p>", 0, MINA).statusCode(200).body("merged", equalTo(false));
        write(section, "<p>un</p><p>deux</p><p>trois</p>", 1, OTHER).statusCode(200);
        write(section, "<p>un et demi</p><p>deux</p>", 1, MINA).statusCode(200).body("merged", equalTo(true)).body("revision", equalTo(3))
                .body("text", equalTo("<p>un et demi</p><p>deux</p><p>trois</p>"));
    }

    @Test
    void whatBothRewroteComesBackWithBothTextsAndNothingIsOverwritten() {
        var section = section(day, 1);
        write(section, "<p>un</p><p>deux</p>", 0, MINA).statusCode(200);
        write(section, "<p>un autre</p><p>deux</p>", 1, OTHER).statusCode(200);
        write(section, "<p>un à moi</p><p>deux</p>", 1, MINA).statusCode(409).contentType("application/problem+json")
                .body("type", equalTo("urn:reseau-climat:problem:conflict")).body("revision", equalTo(2))
                .body("pieces[0].mine", equalTo("<p>un à moi</p>")).body("pieces[0].theirs", equalTo("<p>un autre</p>"))
                .body("pieces[1].agreed", equalTo("<p>deux</p>"));
        assertThat(draft(day).getString("sections[1].text")).isEqualTo("<p>un autre</p><p>deux</p>");
        write(section, "<p>un à nous</p><p>deux</p>", 2, MINA).statusCode(200).body("merged", equalTo(false));
    }

    @Test
    void whatIsSentAgainOnABadLineIsKeptOnce() {
        var section = section(day, 1);
        write(section, "<p>Bon</p>", 0, MINA).statusCode(200);
        write(section, "<p>Bonjour</p>", 0, MINA).statusCode(200).body("text", equalTo("<p>Bonjour</p>"));
        write(section, "<p>Bonjour</p>", 2, MINA).statusCode(200).body("revision", equalTo(2));
    }

    @Test
    void whoTypesOnWhileOthersTextComesInTakesNothingOfItAway() {
        var section = section(day, 1);
        write(section, "<p>un</p>", 0, MINA).statusCode(200);
        write(section, "<p>un</p><p>deux</p>", 1, OTHER).statusCode(200);
        write(section, "<p>un et</p>", 1, MINA).statusCode(200).body("revision", equalTo(3)).body("merged", equalTo(true));
        write(section, "<p>un et demi</p>", 1, MINA).statusCode(200)
                .body("text", equalTo("<p>un et demi</p><p>deux</p>"));
    }

    @Test
    void ofManyWhoAddAParagraphAtOnceEachFindsTheOwn() throws Exception {
        var section = section(day, 1);
        write(section, "<p>début</p>", 0, MINA).statusCode(200);
        var calls = IntStream.range(0, 8).<Callable<Integer>>mapToObj(i -> () -> write(section, "<p>début</p><p>de " + i + "</p>", 1,
                UUID.randomUUID()).extract().statusCode()).toList();
        try (var hands = Executors.newFixedThreadPool(8)) {
            assertThat(hands.invokeAll(calls).stream().map(answer -> answer.resultNow()).toList()).containsOnly(200);
        }
        var text = draft(day).getString("sections[1].text");
        assertThat(IntStream.range(0, 8).mapToObj(i -> "<p>de " + i + "</p>").toList()).allSatisfy(own -> assertThat(text).contains(own));
    }

    @Test
    void whatIsNotAllowedIsTakenOutAndNothingTooLongIsTaken() {
        var section = section(day, 1);
        write(section, "<p onclick=\"x\">un<script>alert(1)</script></p>", 0, MINA).statusCode(200).body("text", equalTo("<p>un</p>"));
        write(section, "x".repeat(200_001), 1, MINA).statusCode(400);
        write(UUID.randomUUID(), "<p>un</p>", 0, MINA).statusCode(404);
        var other = fixtures.begun(EventVisibility.MEMBERS);
        mina().contentType(ContentType.JSON).body(Map.of("text", "<p>un</p>", "revision", 0, "writer", MINA))
                .put(other.draft() + "/sections/" + section + "/text").then().statusCode(404);
    }

    @Test
    void thoseWhoWriteHearOfEachOther() throws Exception {
        var section = section(day, 1);
        try (var page = new EventLines(server, day.draft() + "/stream", "mina", Roles.AGENT)) {
            assertThat(page.next().getInt("sections[1].revision")).isZero();
            write(section, "<p>un</p>", 0, OTHER).statusCode(200);
            assertThat(page.next().getInt("sections[1].revision")).isEqualTo(1);
            as("minutes-ademe", Roles.ADEME).contentType(ContentType.JSON).body(Map.of("writer", OTHER, "writing", true))
                    .put(day.draft() + "/sections/" + section + "/writer").then().statusCode(204);
            assertThat(page.next().<String>getList("sections[1].writers.writer")).isEqualTo(List.of(OTHER.toString()));
        }
    }

    @Test
    void earlierTextsAreForgottenAfterAMonthAndWhoWasAwayForLongerDecides() {
        var section = section(day, 1);
        write(section, "<p>un</p>", 0, MINA).statusCode(200);
        write(section, "<p>deux</p>", 1, OTHER).statusCode(200);
        fixtures.backdate(day, Duration.ofDays(31));
        retention.erase("earlier-texts");
        write(section, "<p>un encore</p>", 1, UUID.randomUUID()).statusCode(409).body("pieces[0].theirs", equalTo("<p>deux</p>"));
        write(section, "<p>deux encore</p>", 2, UUID.randomUUID()).statusCode(200);
    }

    @Test
    void nobodyElseReadsOrWritesThem() {
        events.member("nora");
        var nora = "nora";
        var section = section(day, 1);
        as(nora, Roles.AGENT).get(day.draft()).then().statusCode(403);
        as(nora, Roles.AGENT).get(day.draft() + "/stream").then().statusCode(403);
        as(nora, Roles.AGENT).delete(day.draft() + "/sections/" + section).then().statusCode(403);
        as(nora, Roles.AGENT).contentType(ContentType.JSON).body(Map.of("text", "<p>un</p>", "revision", 0, "writer", MINA))
                .put(day.draft() + "/sections/" + section + "/text").then().statusCode(403);
    }

    private ValidatableResponse write(UUID section, String text, int revision, UUID writer) {
        return mina().contentType(ContentType.JSON).body(Map.of("text", text, "revision", revision, "writer", writer))
                .put(day.draft() + "/sections/" + section + "/text").then();
    }
}
