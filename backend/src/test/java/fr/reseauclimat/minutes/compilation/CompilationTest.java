package fr.reseauclimat.minutes.compilation;

import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class CompilationTest {

    private static final String THEME = "mobilite-rurale";

    @Inject
    MinutesFixtures fixtures;

    @Inject
    EventFixtures events;

    private MinutesFixtures.Day open;
    private MinutesFixtures.Day hidden;

    @BeforeEach
    void twoDaysOfATheme() {
        open = published(EventVisibility.PUBLIC, "<p>Un bus à la demande.</p>");
        hidden = published(EventVisibility.INVITED, "<p>Entre élus.</p>");
    }

    @Test
    void theListShowsWhatOneSeesByThemeTerritoryKindAndPeriod() {
        given().get("/api/published-minutes?size=200").then().statusCode(200).body("items.eventId", hasItem(open.event().toString()))
                .body("items.eventId", not(hasItem(hidden.event().toString())));
        mina().get("/api/published-minutes?size=200").then().body("items.eventId", hasItem(hidden.event().toString()));
        var id = open.event().toString();
        for (var match : new String[] { "theme=" + THEME, "territory=DEP-71", "kind=MEETING_DAY", "from=" + LocalDate.now().minusDays(2) }) {
            given().get("/api/published-minutes?size=200&" + match).then().statusCode(200).body("items.eventId", hasItem(id));
        }
        for (var other : new String[] { "theme=forets", "territory=DEP-21", "kind=WEBINAR", "to=" + LocalDate.now().minusDays(9) }) {
            given().get("/api/published-minutes?size=200&" + other).then().statusCode(200).body("items.eventId", not(hasItem(id)));
        }
        given().get("/api/published-minutes?kind=x").then().statusCode(400);
    }

    @Test
    void aThemeBringsTogetherSectionsWithTheirSourceAndPromises() throws Exception {
        var compilation = "/api/published-minutes/compilation";
        given().get(compilation).then().statusCode(400);
        given().get(compilation + "?theme=personne").then().statusCode(400);
        var source = "sources.find { it.eventId == '" + open.event() + "' }";
        var read = given().get(compilation + "?theme=" + THEME).then().statusCode(200)
                .body(source + ".sections[0].text", equalTo("<p>Un bus à la demande.</p>"))
                .body("commitments.what", hasItem("Essayer le bus")).extract().asString();
        assertThat(read).doesNotContain("Entre élus");
        mina().get(compilation + "?theme=" + THEME).then().body(containsString("Entre élus"));
        try (var pdf = Loader.loadPDF(given().get(compilation + "/pdf?theme=" + THEME).then().statusCode(200).extract().asByteArray())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("Un bus à la demande").contains("L’eau qui manque").doesNotContain("Entre élus");
        }
        given().get(compilation + "/odt?theme=" + THEME).then().statusCode(200).contentType("application/vnd.oasis.opendocument.text");
    }

    private MinutesFixtures.Day published(EventVisibility visibility, String text) {
        var day = fixtures.begun(visibility);
        events.locate(day.event(), "DEP-71", THEME);
        fixtures.write(day, 1, text);
        mina().contentType(ContentType.JSON).body(Map.of("what", "Essayer le bus")).post(day.path() + "/commitments").then().statusCode(201);
        mina().post(day.path() + "/versions").then().statusCode(201);
        return day;
    }
}
