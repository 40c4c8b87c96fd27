package fr.reseauclimat.minutes.draft;

import static fr.reseauclimat.minutes.MinutesFixtures.draft;
import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.facilitation.harvest.HarvestPart;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.minutes.TestHarvest;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class DraftingTest {

    @Inject
    MinutesFixtures fixtures;

    @Inject
    EventFixtures events;

    @Inject
    TestHarvest harvest;

    @Test
    void theDraftHasASectionForEachPartThatIsNoBreak() {
        var day = fixtures.day(EventVisibility.MEMBERS);
        mina().get(day.draft()).then().statusCode(404);
        mina().post(day.draft()).then().statusCode(200).body("added", equalTo(0))
                .body("draft.sections.title", contains("Introduction", "Café des idées", "Restitution", "Conclusion"))
                .body("draft.sections.kind", contains("INTRODUCTION", "SEGMENT", "SEGMENT", "CONCLUSION"));
        mina().post(day.draft()).then().statusCode(200).body("draft.sections.size()", equalTo(4));
    }

    @Test
    void whatWasCapturedComesOnceUnderItsHeadingWhateverPeopleMadeOfIt() {
        var day = fixtures.day(EventVisibility.MEMBERS);
        var grid = new HarvestItem.Grid("Votes", List.of("Idée", "Voix"), List.of(List.of("Haies <b>", "7")));
        harvest.bring(day.segment(), new HarvestPart("Idées", List.of(new HarvestItem.Points(List.of("Planter", "Curer <script>")))),
                new HarvestPart("Votes", List.of(grid)));
        mina().post(day.draft()).then().statusCode(200).body("added", equalTo(3))
                .body("draft.sections[1].text", equalTo("<h3>Idées</h3><ul><li>Planter</li><li>Curer &lt;script&gt;</li></ul><h3>Votes</h3>"
                        + "<table><caption>Votes</caption><thead><tr><th scope=\"col\">Idée</th><th scope=\"col\">Voix</th></tr></thead>"
                        + "<tbody><tr><td>Haies &lt;b&gt;</td><td>7</td></tr></tbody></table>"));

        write(day, "<h3>Idées</h3><ul><li>Planter des haies</li></ul><p>Un mot de plus.</p><h3>Votes</h3>");
        harvest.bring(day.segment(), new HarvestPart("Idées", List.of(new HarvestItem.Points(List.of("Planter", "Curer <script>", "Ombrer")))),
                new HarvestPart("Votes", List.of(grid)), new HarvestPart("Suite", List.of(new HarvestItem.Paragraph("On se revoit."))));
        mina().post(day.draft() + "/harvest").then().statusCode(200).body("added", equalTo(2))
                .body("draft.sections[1].text", equalTo("<h3>Idées</h3><ul><li>Planter des haies</li></ul><p>Un mot de plus.</p>"
                        + "<ul><li>Ombrer</li></ul><h3>Votes</h3><h3>Suite</h3><p>On se revoit.</p>"));
        mina().post(day.draft() + "/harvest").then().statusCode(200).body("added", equalTo(0));
    }

    @Test
    void onlyThoseWhoRunTheEventWriteItsMinutes() {
        var day = fixtures.day(EventVisibility.MEMBERS);
        events.member("nora");
        as("nora", Roles.AGENT).post(day.draft()).then().statusCode(403);
        mina().post(day.draft()).then().statusCode(200);
        as("nora", Roles.AGENT).get(day.draft()).then().statusCode(403);
        as("nora", Roles.AGENT).post(day.draft() + "/harvest").then().statusCode(403);
        given().get(day.draft()).then().statusCode(401);
        as("minutes-ademe", Roles.ADEME).get(day.draft()).then().statusCode(200);
        mina().post("/api/events/" + events.draft("mina", Plans.soon()) + "/minutes/draft").then().statusCode(409);
    }

    private void write(MinutesFixtures.Day day, String text) {
        var section = draft(day).getString("sections[1].id");
        var revision = draft(day).getInt("sections[1].revision");
        mina().contentType(ContentType.JSON).body(Map.of("text", text, "revision", revision, "writer", UUID.randomUUID()))
                .put(day.draft() + "/sections/" + section + "/text").then().statusCode(200);
        assertThat(draft(day).getInt("sections[1].revision")).isEqualTo(revision + 1);
    }
}
