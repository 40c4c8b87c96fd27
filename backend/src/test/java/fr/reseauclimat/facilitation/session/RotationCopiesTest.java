package fr.reseauclimat.facilitation.session;

import static fr.reseauclimat.facilitation.RotationCalls.end;
import static fr.reseauclimat.facilitation.RotationCalls.get;
import static fr.reseauclimat.facilitation.RotationCalls.plan;
import static fr.reseauclimat.facilitation.RotationCalls.save;
import static fr.reseauclimat.facilitation.RotationCalls.settings;
import static fr.reseauclimat.facilitation.RotationCalls.start;
import static fr.reseauclimat.facilitation.RotationCalls.table;
import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.time.NetworkTime;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

/** What goes along of a rotation when an event is copied. */
@QuarkusTest
@ApiTest
class RotationCopiesTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    EventFixtures events;

    @Test
    void aCopyHasTheSettingsButNeitherPeopleNorPlan() {
        var start = today().atTime(LocalTime.of(10, 0)).atZone(NetworkTime.PARIS).toInstant();
        var day = fixtures.day(today(), people("copied", 6),
                new SegmentPlan(SegmentKind.TALK, "Exposé", null, start, start.plus(Duration.ofHours(1)), null),
                new SegmentPlan(SegmentKind.WORLD_CAFE, "Café", null, start.plus(Duration.ofHours(1)), start.plus(Duration.ofHours(2)), null));
        var cafe = new Day(day.event(), fixtures.segments(day.event()).get(1), day.date(), day.registrations());
        var wanted = settings("TABLES", 2, 2);
        wanted.put("minutes", 17);
        wanted.put("tables", List.of(table(null, "Haies"), table(null, "Vélo")));
        wanted.put("hosts", List.of(Map.of("registrationId", day.registrations().get(0), "table", 1)));
        wanted.put("together", List.of(Map.of("registrationIds", day.registrations().subList(1, 3))));
        wanted.put("weights", Map.of("repeats", 900, "profiles", 1, "colleagues", 2, "territories", 3, "wishes", 4));
        save(cafe, 0, wanted).statusCode(200);
        plan(cafe, Map.of()).statusCode(200);
        start(cafe, 1).statusCode(200);
        end(cafe, 1).statusCode(200);

        var copy = copied(day.event());
        var part = fixtures.segments(copy.event()).get(1);
        var there = new Day(copy.event(), part, copy.date(), List.of());
        get(there, "").statusCode(200).body("state", equalTo("DRAFT")).body("form", equalTo("TABLES")).body("rounds", equalTo(2))
                .body("minutes", equalTo(17)).body("tables.name", contains("Haies", "Vélo"))
                .body("tables.question", contains("Que garder ? Haies", "Que garder ? Vélo"))
                .body("tables.stepFree", everyItem(equalTo(true))).body("weights.repeats", equalTo(900)).body("weights.wishes", equalTo(4))
                .body("hosts", empty()).body("together", empty()).body("people", empty());
        get(there, "/plan").statusCode(404);
        get(cafe, "").statusCode(200).body("state", equalTo("RUNNING")).body("hosts", hasSize(1));
        assertThat(get(there, "").extract().<List<String>>path("tables.id"))
                .doesNotContainAnyElementsOf(get(cafe, "").extract().<List<String>>path("tables.id"));
    }

    @Test
    void aTemplateHandsItsRotationsOn() {
        var start = today().plusDays(9).atTime(LocalTime.of(10, 0)).atZone(NetworkTime.PARIS).toInstant();
        events.member("claire");
        var template = events.draft("claire", Plans.webinar().kind(EventKind.MEETING_DAY).from(start, start.plus(Duration.ofHours(2)))
                .at("Salle").segments(new SegmentPlan(SegmentKind.SPEED_DATING, "Binômes", null, start, start.plus(Duration.ofHours(1)), null)));
        claire().put("/api/events/" + template + "/template").then().statusCode(204);
        var pairs = new Day(template, fixtures.segments(template).getFirst(), today().plusDays(9), List.of());
        var wanted = settings("PAIRS", 7, 0);
        save(pairs, 0, wanted).statusCode(200);
        var copy = copied(template);
        get(copy, "").statusCode(200).body("form", equalTo("PAIRS")).body("rounds", equalTo(7)).body("tables", empty());
    }

    private Day copied(UUID event) {
        var date = today().plusDays(20);
        var copy = UUID.fromString(claire().contentType("application/json").body(Map.of("date", date.toString()))
                .post("/api/events/" + event + "/copies").then().statusCode(201).extract().path("id"));
        return new Day(copy, fixtures.segments(copy).getFirst(), date, List.of());
    }

    private static RequestSpecification claire() {
        return as("claire", Roles.MISSIONS_PUBLIQUES);
    }
}
