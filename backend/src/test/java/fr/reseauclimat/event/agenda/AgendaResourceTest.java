package fr.reseauclimat.event.agenda;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

/** Lists are asked for inside of an hour that no other test uses. */
@QuarkusTest
@ApiTest
class AgendaResourceTest {

    private static final Instant HOUR = Instant.parse("2031-05-12T08:00:00Z");

    @Inject
    EventFixtures fixtures;

    private UUID open;
    private UUID network;
    private UUID seminar;
    private UUID draft;
    private UUID cancelledDraft;

    @BeforeEach
    void events() {
        fixtures.forgetEventsAfter(HOUR.minus(1, ChronoUnit.DAYS));
        fixtures.member("agathe");
        fixtures.member("paul");
        open = fixtures.published("agathe", plans().visibility(EventVisibility.PUBLIC));
        network = fixtures.published("agathe", plans());
        seminar = fixtures.published("agathe", plans().visibility(EventVisibility.INVITED));
        draft = fixtures.draft("agathe", plans());
        cancelledDraft = fixtures.draft("agathe", plans().visibility(EventVisibility.PUBLIC));
        fixtures.cancel(cancelledDraft);
        fixtures.invite(seminar, "ines");
    }

    @Test
    void everyReaderFindsWhatIsForThem() {
        sees(given()).body("items.id", hasItem(id(open))).body("items.id", not(hasItem(id(network))))
                .body("items.id", not(hasItem(id(cancelledDraft))));
        sees(as("karim", Roles.ASSOCIATION)).body("items.id", hasItems(id(open), id(network)))
                .body("items.id", not(hasItem(id(seminar)))).body("items.id", not(hasItem(id(draft))));
        sees(as("ines", Roles.ELECTED_OFFICIAL)).body("items.id", hasItems(id(open), id(network), id(seminar)));
        sees(as("paul", Roles.ADEME)).body("items.id", hasItems(id(open), id(network), id(draft), id(cancelledDraft)))
                .body("items.id", not(hasItem(id(seminar))));
        sees(as("agathe", Roles.AGENT)).body("items.id", hasItems(id(seminar), id(draft), id(cancelledDraft)));
    }

    @Test
    void aTokenWithoutARoleOfTheNetworkReadsLikeAVisitor() {
        sees(as("partner")).body("items.id", hasItem(id(open))).body("items.id", not(hasItem(id(network))));
    }

    @Test
    void mineIsWhatIRunOrAmInvitedTo() {
        as("ines", Roles.ELECTED_OFFICIAL).get("/api/events?mine=true&from=2031-05-12&to=2031-05-12").then().statusCode(200)
                .body("items.id", hasItem(id(seminar))).body("items.id", not(hasItem(id(open))));
        given().get("/api/events?mine=true").then().statusCode(200).body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void whatIRunIsFoundAlone() {
        sees(as("agathe", Roles.AGENT).queryParam("run", true)).body("items.id", hasItems(id(seminar), id(draft)));
        sees(as("ines", Roles.ELECTED_OFFICIAL).queryParam("run", true)).body("items.id", not(hasItem(id(seminar))));
        sees(given().queryParam("run", true)).body("items", empty());
    }

    @Test
    void wordsAreFoundWithoutAccentsAndCase() {
        sees(given().queryParam("q", "EAU manque")).body("items.id", hasItem(id(open)));
        sees(given().queryParam("q", "eau xyzzy")).body("items", empty());
        sees(given().queryParam("q", "%_'\"--")).body("items", empty());
    }

    @Test
    void filtersNarrowTheList() {
        sees(given().queryParams(Map.of("kind", "WEBINAR", "state", "PUBLISHED", "period", "UPCOMING")))
                .body("items.id", hasItem(id(open)));
        sees(given().queryParam("kind", "PUBLIC_DAY")).body("items", empty());
        sees(given().queryParam("period", "PAST")).body("items", empty());
        sees(given().queryParam("theme", "mobilite-rurale")).body("items", empty());
        sees(given().queryParam("axis", "MITIGATION")).body("items", empty());
        sees(given().queryParam("territory", "DEP-21")).body("items", empty());
        given().get("/api/events?from=2031-05-13&to=2031-05-14").then().statusCode(200).body("items", empty());
    }

    @Test
    void themesAndTerritoriesAreFoundByWhatContainsThem() {
        var id = fixtures.published("agathe", plans().visibility(EventVisibility.PUBLIC));
        fixtures.locate(id, "COM-21231", "mobilite-rurale");
        for (var territory : new String[] { "COM-21231", "EPCI-242100410", "DEP-21", "REG-27" }) {
            sees(given().queryParam("territory", territory)).body("items.id", hasItem(id(id)));
        }
        sees(given().queryParam("territory", "DEP-71")).body("items.id", not(hasItem(id(id))));
        sees(given().queryParam("theme", "mobilite-rurale")).body("items.find { it.id == '" + id + "' }.themes.slug", contains("mobilite-rurale"));
        sees(given().queryParam("axis", "MITIGATION")).body("items.id", hasItem(id(id)));
        sees(given().queryParam("axis", "ADAPTATION")).body("items.id", not(hasItem(id(id))));
    }

    @Test
    void pagesFollowEachOther() {
        var total = sees(given().queryParams(Map.of("size", 1))).body("items", hasSize(1)).body("total", greaterThan(0))
                .header("Link", org.hamcrest.Matchers.containsString("rel=")).extract().<Integer>path("total");
        sees(given().queryParams(Map.of("size", 1, "page", total + 1))).body("items", empty()).body("total", equalTo(total));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sort=id", "sort=startsAt;drop table events", "size=0", "size=1000", "page=0", "kind=PARTY",
            "from=tomorrow", "axis=NORTH" })
    void whatIsNotUnderstoodIsRefused(String query) {
        given().get("/api/events?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "startsAt", "-startsAt", "title", "-publishedAt,title" })
    void everySortThatIsPromisedWorks(String sort) {
        sees(given().queryParam("sort", sort)).body("items.id", hasItem(id(open)));
    }

    private static ValidatableResponse sees(RequestSpecification reader) {
        return reader.queryParams(Map.of("from", "2031-05-12", "to", "2031-05-12"))
                .get("/api/events").then().statusCode(200);
    }

    private static Plans plans() {
        return Plans.webinar().from(HOUR, HOUR.plus(2, ChronoUnit.HOURS));
    }

    private static String id(UUID id) {
        return id.toString();
    }
}
