package fr.reseauclimat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.access.ObjectFixtures.Kind;
import fr.reseauclimat.contract.ContractDocument;
import fr.reseauclimat.contract.ContractOperation;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;

/** Reading and writing what is not one's own, by every operation that the contract has on events. */
@QuarkusTest
@ApiTest
class ObjectAccessTest {

    private static final String EVENT = "/api/events/{id}";

    /** What anybody who sees an event may do with it; everything else belongs to those who run it. */
    private static final Set<String> FOR_EVERY_READER =
            Set.of("getEvent", "getEventCalendar", "registerForEvent", "cancelRegistration", "getWebinar", "listQuestions",
                    "getEventTravel", "getMyRegistration", "getRegistrationForm", "registerWithWishes", "listMyColleagues",
                    "registerColleague", "cancelColleague", "submitPublicRegistration",
                    // one's own, and unknown to whoever has no place
                    "listVisits", "getMyDay", "getMyQrCode", "decideAboutPhotos", "askForCoachSeat", "giveCoachSeatBack",
                    "getMySeats", "followMySeats", "getMyContacts", "wishContact", "takeBackContact",
                    // editions, and unknown before there is one
                    "getMinutes", "listMinutesVersions", "getMinutesVersion", "getMinutesChanges",
                    "getMinutesPdf", "getMinutesOdt", "getMinutesHtml",
                    // for those who attended, or whose own commitment it is; unknown to everybody else
                    "listAmendments", "proposeAmendment", "answerCommitment");

    @Inject
    ObjectFixtures fixtures;

    private final List<String> defects = new ArrayList<>();
    private Map<Kind, UUID> events;

    @BeforeEach
    void makeEvents() throws SQLException {
        events = fixtures.events();
    }

    @AfterEach
    void forgetEvents() throws SQLException {
        fixtures.forget();
    }

    @Test
    void whatIsHiddenAnswersExactlyAsWhatDoesNotExist() {
        for (var operation : operationsOnEvents()) {
            for (var reader : Reader.values()) {
                var unknown = call(operation, reader, UUID.randomUUID());
                for (var kind : Kind.values()) {
                    if (!reader.sees(kind)) {
                        compare(operation, reader, kind, call(operation, reader, events.get(kind)), unknown);
                    }
                }
            }
        }
        assertThat(defects).isEmpty();
    }

    @Test
    void whatMayBeSeenIsFound() {
        for (var reader : Reader.values()) {
            for (var kind : Kind.values()) {
                var status = reader.request().get("/api/events/" + events.get(kind)).statusCode();
                if (status != (reader.sees(kind) ? 200 : 404)) {
                    defects.add("GET /api/events/{id} answers " + status + " to " + reader + " for " + kind);
                }
            }
        }
        assertThat(defects).isEmpty();
    }

    @Test
    void noListSearchFeedOrHomePageShowsWhatIsHidden() {
        for (var operation : ContractDocument.current().operations()) {
            if (!operation.method().equals("GET") || operation.path().contains("{")) {
                continue;
            }
            var searches = Requests.queryParameters(operation).contains("q");
            for (var reader : Reader.values()) {
                var request = reader.request().queryParam("size", 200);
                var body = request.get(operation.path()).body().asString()
                        + (searches ? reader.request().queryParam("q", ObjectFixtures.MARK).get(operation.path()).body().asString() : "");
                for (var kind : Kind.values()) {
                    if (!reader.sees(kind) && (body.contains("\"" + kind.mark() + "\"") || body.contains(events.get(kind).toString()))) {
                        defects.add(operation + " shows " + kind + " to " + reader);
                    }
                }
            }
        }
        assertThat(defects).isEmpty();
    }

    @Test
    void aMemberMayOnlyTakePartInWhatOthersRun() {
        for (var operation : operationsOnEvents()) {
            if (FOR_EVERY_READER.contains(operation.id())) {
                continue;
            }
            for (var reader : List.of(Reader.STRANGER, Reader.ADMINISTRATOR, Reader.ACCOUNT_WITHOUT_PROFILE)) {
                for (var kind : List.of(Kind.OPEN, Kind.MEMBERS)) {
                    var status = call(operation, reader, events.get(kind)).statusCode();
                    if (status != 403) {
                        defects.add(operation + " answers " + status + " instead of 403 to " + reader + " for an event that others run");
                    }
                }
            }
        }
        assertThat(defects).isEmpty();
    }

    /** Whatever the event, and also where everybody may see it. */
    @Test
    void aLinkOpensNothingOfAnotherEvent() {
        var byLink = operationsOnEvents().stream().filter(operation -> AccessTable.read().letsIn(Caller.PARTICIPANT, operation.id())
                && !operation.open()).toList();
        assertThat(byLink).hasSizeGreaterThan(20);
        for (var operation : byLink) {
            for (var kind : Kind.values()) {
                var status = call(operation, Reader.PARTICIPANT, events.get(kind)).statusCode();
                if (status != 404) {
                    defects.add(operation + " answers " + status + " instead of 404 to the link of another event for " + kind);
                }
            }
        }
        assertThat(defects).isEmpty();
    }

    @Test
    void addressesThatTheirOwnerHidesAreShownToNoOtherMember() {
        var member = Reader.STAFF.request().queryParam("q", ObjectFixtures.FACILITATOR).get("/api/members")
                .jsonPath().getString("items[0].id");
        for (var operation : ContractDocument.current().operations()) {
            if (!operation.method().equals("GET")) {
                continue;
            }
            var address = Requests.address(operation, operation.path().startsWith("/api/members") ? member : events.get(Kind.OPEN));
            var request = Reader.STRANGER.request();
            if (Requests.isPaged(operation)) {
                request.queryParam("size", 200);
            }
            var body = request.get(address).body().asString();
            if (body.contains(ObjectFixtures.PRIVATE_ADDRESS) || body.contains(ObjectFixtures.PRIVATE_NUMBER)) {
                defects.add(operation + " shows an address or a number that its owner hides");
            }
        }
        assertThat(defects).isEmpty();
    }

    private static List<ContractOperation> operationsOnEvents() {
        var operations = ContractDocument.current().operations().stream()
                .filter(operation -> operation.path().startsWith(EVENT)).toList();
        assertThat(operations).as("operations on one event").isNotEmpty();
        return operations;
    }

    private static Response call(ContractOperation operation, Reader reader, UUID event) {
        var request = reader.request().header("If-Match", "*");
        if (operation.bodyTypes().contains("application/json")) {
            request.contentType("application/json").body(ExampleBody.of(operation));
        } else if (operation.hasBody()) {
            request.contentType(operation.bodyTypes().getFirst()).body(new byte[] { 0 });
        }
        return request.request(operation.method(), Requests.address(operation, event));
    }

    private void compare(ContractOperation operation, Reader reader, Kind kind, Response hidden, Response unknown) {
        var same = hidden.statusCode() == unknown.statusCode() && hidden.statusCode() >= 400
                && Requests.problem(hidden).equals(Requests.problem(unknown));
        if (!same) {
            defects.add(operation + " tells " + reader + " that a hidden " + kind + " exists: " + hidden.statusCode() + " "
                    + hidden.body().asString() + " instead of " + unknown.statusCode() + " " + unknown.body().asString());
        }
    }
}
