package fr.reseauclimat.minutes.version;

import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static fr.reseauclimat.minutes.MinutesFixtures.section;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class PublishingTest {

    @Inject
    MinutesFixtures fixtures;

    @Inject
    EventFixtures events;

    @Test
    void whatLacksItsAlternativeIsNotPublishedAndTheAnswerSaysWhere() {
        var day = fixtures.begun(EventVisibility.PUBLIC);
        mina().post(day.path() + "/versions").then().statusCode(422).body("type", equalTo("urn:reseau-climat:problem:incomplete"))
                .body("errors.field", hasSize(1)).body("errors[0].field", equalTo("sections"));
        fixtures.write(day, 1, "<p>On a parlé.</p>");
        var photo = fixtures.photo(day, 1);
        mina().get(day.draft() + "/missing").then().statusCode(200).body("items[0].field", equalTo("media." + photo + ".ALT"))
                .body("items[0].message", containsString("Café des idées"));
        mina().post(day.path() + "/versions").then().statusCode(422).body("errors[0].field", equalTo("media." + photo + ".ALT"));
        given().get(day.path()).then().statusCode(404);

        fixtures.describe(day, photo, Map.of("alt", "Huit personnes autour d’une carte"));
        mina().post(day.path() + "/versions").then().statusCode(201).body("number", equalTo(1));
        var file = given().get(day.path()).then().statusCode(200).body("state", equalTo("PUBLISHED")).body("writable", equalTo(false)).body("open", equalTo(true))
                .body("content.sections", hasSize(1)).body("content.sections[0].media[0].description.alt", containsString("Huit"))
                .body("content.attendance", nullValue()).extract().jsonPath().getString("content.sections[0].media[0].fileId");
        given().get("/api/media/" + file).then().statusCode(200).contentType("image/jpeg");
    }

    @Test
    void anEditionStaysAsItWasAndTheNextOneSaysWhatChanged() {
        var day = fixtures.begun(EventVisibility.PUBLIC);
        fixtures.write(day, 1, "<p>On plante des haies.</p><p>Deux.</p>");
        var photo = fixtures.photo(day, 1);
        fixtures.describe(day, photo, Map.of("decorative", true));
        mina().post(day.path() + "/versions").then().statusCode(201);
        var file = given().get(day.path()).jsonPath().getString("content.sections[0].media[0].fileId");
        given().get(day.path() + "/versions/1/changes").then().statusCode(404);

        fixtures.write(day, 1, "<p>On plante trois haies.</p><p>Deux.</p>");
        mina().delete("/api/media/attachments/" + photo).then().statusCode(204);
        given().get(day.path()).then().body("content.sections[0].text", containsString("des haies"));
        mina().post(day.path() + "/versions").then().statusCode(201).body("number", equalTo(2));
        given().get(day.path() + "/versions/2/changes").then().statusCode(200).body("sections", hasSize(1))
                .body("sections[0].text", equalTo("<p>On plante <del>des</del><ins>trois</ins> haies.</p>"))
                .body("sections[0].mediaRemoved", equalTo(1));
        given().get(day.path() + "/versions/1").then().statusCode(200).body("content.sections[0].text", containsString("des haies"));
        given().get("/api/media/" + file).then().statusCode(200);
        given().get(day.path() + "/versions").then().statusCode(200).body("total", equalTo(2)).body("items[0].number", equalTo(2));
        given().get(day.path() + "/versions/3").then().statusCode(404);
    }

    @Test
    void aPhotoThatIsTakenBackIsShownByNoEditionAnyMore() {
        var day = fixtures.begun(EventVisibility.PUBLIC);
        fixtures.write(day, 1, "<p>Sur la place.</p>");
        var photo = fixtures.photo(day, 1);
        fixtures.describe(day, photo, Map.of("decorative", true));
        mina().post(day.path() + "/versions").then().statusCode(201);
        var file = given().get(day.path()).jsonPath().getString("content.sections[0].media[0].fileId");
        mina().delete("/api/media/attachments/" + photo + "?everywhere=true").then().statusCode(204);
        given().get(day.path()).then().statusCode(200).body("content.sections[0].media", hasSize(0));
        given().get("/api/media/" + file).then().statusCode(404);
        given().get(day.path() + "/versions/1/pdf").then().statusCode(200);
    }

    @Test
    void whoDoesNotSeeTheEventDoesNotReadItsMinutes() {
        var day = fixtures.begun(EventVisibility.INVITED);
        fixtures.write(day, 1, "<p>Entre nous.</p>");
        var photo = fixtures.photo(day, 1);
        fixtures.describe(day, photo, Map.of("decorative", true));
        mina().post(day.path() + "/versions").then().statusCode(201);
        var file = mina().get(day.path()).then().statusCode(200).extract().jsonPath().getString("content.sections[0].media[0].fileId");
        events.member("nora");
        for (var path : new String[] { "", "/versions", "/versions/1" }) {
            given().get(day.path() + path).then().statusCode(404);
            as("nora", Roles.AGENT).get(day.path() + path).then().statusCode(404);
        }
        given().get("/api/media/" + file).then().statusCode(404);
        as("nora", Roles.AGENT).get("/api/media/" + file).then().statusCode(404);
        events.invite(day.event(), "nora");
        as("nora", Roles.AGENT).get(day.path()).then().statusCode(200);
        as("nora", Roles.AGENT).post(day.path() + "/versions").then().statusCode(403);
        as("nora", Roles.AGENT).get("/api/media/" + file).then().statusCode(200);
    }

    @Test
    void whoCameIsToldInNumbersWithoutAName() {
        var day = fixtures.begun(EventVisibility.PUBLIC);
        fixtures.attend(day, "fig01", "ELECTED_OFFICIAL");
        fixtures.attend(day, "fig02", "AGENT");
        fixtures.citizen(day, "Secrète");
        fixtures.write(day, 0, "<p>Bienvenue.</p>");
        mina().post(day.path() + "/versions").then().statusCode(201);
        var read = given().get(day.path()).then().statusCode(200).body("content.attendance.electedOfficials", equalTo(1))
                .body("content.attendance.agents", equalTo(1)).body("content.attendance.citizens", equalTo(1))
                .body("content.attendance.associations", equalTo(0)).extract().asString();
        assertThat(read).doesNotContain("Secrète").doesNotContain("fig01");
        assertThat(section(day, 0)).isNotNull();
    }
}
