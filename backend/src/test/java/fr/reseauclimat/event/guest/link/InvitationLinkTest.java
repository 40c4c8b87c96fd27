package fr.reseauclimat.event.guest.link;

import static fr.reseauclimat.testing.Tokens.as;
import static fr.reseauclimat.testing.Tokens.byLink;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.text.MailAddressTest;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

/** Guests who follow a link: with a seat as anybody else, and no longer than the link says. */
@QuarkusTest
@ApiTest
class InvitationLinkTest {

    @Inject
    EventFixtures fixtures;

    private UUID event;
    private String links;
    private String guest;

    @BeforeEach
    void aSeminarThatNobodyElseSees() {
        fixtures.member("claire");
        fixtures.member("nadia");
        guest = "maud-" + UUID.randomUUID();
        event = fixtures.published("claire", Plans.soon().visibility(EventVisibility.INVITED).capacity(1));
        links = "/api/events/" + event + "/invitation-links";
    }

    @Test
    void aGuestRegistersByTheLinkAndFindsTheWayBackByMail() {
        var token = link(2);
        given().get("/api/guest-invitations/" + token).then().statusCode(200).body("title", equalTo("L’eau qui manque"))
                .body("closed", nullValue()).body("retentionDays", equalTo(60));
        register(token, guest).statusCode(202);
        assertThat(fixtures.count("true", event)).as("nothing before the confirmation").isZero();
        as("claire", Roles.AGENT).get(links).then().body("items[0].uses", equalTo(0));
        confirm(guest).statusCode(200).body("state", equalTo("REGISTERED"));
        register(token, "other-" + guest).statusCode(202);
        confirm("other-" + guest).statusCode(200).body("state", equalTo("WAITING"));
        as("claire", Roles.AGENT).get(links).then().statusCode(200).body("items[0].uses", equalTo(2)).body("items[0].usable", equalTo(false));

        var mine = fixtures.token(Tokens.email(guest), "/inscription/");
        byLink(mine).get("/api/participation").then().statusCode(200).body("state", equalTo("REGISTERED")).body("open", equalTo(true))
                .body("onlineUrl", equalTo("https://visio.example.org/eau"));
        byLink(mine).post("/api/participation/confirmation").then().statusCode(200);
        byLink(mine).post("/api/participation/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED")).body("onlineUrl", nullValue());
        byLink(mine).post("/api/participation/cancellation").then().statusCode(200);
        byLink(mine).post("/api/participation/confirmation").then().statusCode(409);
        assertThat(fixtures.subjects("other-" + guest)).last().isEqualTo("Une place s’est libérée pour vous\u00a0: L’eau qui manque");
    }

    @Test
    void noLookAlikeOfAnAddressIsAnotherPersonNorGetsALetter() throws Exception {
        var token = link(100);
        register(token, guest).statusCode(202);
        confirm(guest).statusCode(200);
        var letters = fixtures.subjects(guest).size();
        for (var lookAlike : MailAddressTest.LOOK_ALIKES) {
            if (lookAlike.indexOf(0) < 0) { // that character is refused anywhere
                registerAs(token, lookAlike).statusCode(400).body("errors.field", contains("email")).body("errors[0].message", not(emptyString()));
            }
        }
        assertThat(fixtures.subjects(guest)).as("no letter for what others wrote").hasSize(letters);
        registerAs(token, Tokens.email(guest).toUpperCase()).statusCode(202);
        assertThat(fixtures.count("kind = 'GUEST'", event)).isEqualTo(1);
        assertThat(fixtures.subjects(guest)).last().isEqualTo("Vous êtes déjà sur la liste\u00a0: L’eau qui manque");
    }

    @Test
    void signsThatAUriWouldEscapeMayBeInAnAddress() throws Exception {
        var odd = "{|^%}" + guest;
        registerAs(link(1), Tokens.email(odd)).statusCode(202);
        confirm(odd).statusCode(200).body("state", equalTo("REGISTERED"));
    }

    private static ValidatableResponse registerAs(String token, String address) throws Exception {
        var body = body("x").replace('"' + Tokens.email("x") + '"', new ObjectMapper().writeValueAsString(address));
        return given().contentType(ContentType.JSON).body(body).post("/api/guest-invitations/" + token + "/registrations").then();
    }

    @Test
    void aLinkThatWasUsedOftenEnoughRefusesWithAWayOn() {
        var token = link(1);
        register(token, guest).statusCode(202);
        register(token, "late-" + guest).statusCode(202);
        confirm(guest).statusCode(200);
        confirm("late-" + guest).statusCode(410).body("detail", containsString("Demandez un nouveau lien"));
        register(token, "later-" + guest).statusCode(410).body("type", endsWith("link-expired")).body("detail", containsString("Demandez un nouveau lien"));
        given().get("/api/guest-invitations/" + token).then().statusCode(410);
    }

    @Test
    void aLinkThatIsTooOldRevokedOrMadeUpRefuses() {
        var token = link(5);
        String id = as("claire", Roles.AGENT).get(links).then().extract().path("items[0].id");
        as("nadia", Roles.AGENT).delete(links + "/" + id).then().statusCode(404);
        as("claire", Roles.AGENT).delete(links + "/" + id).then().statusCode(204);
        register(token, guest).statusCode(410);
        register("made-up-token-made-up-token", guest).statusCode(410);
        var fresh = link(5);
        QuarkusMock.installMockForType(Clock.fixed(Instant.now().plus(Duration.ofDays(3)), ZoneOffset.UTC), Clock.class);
        given().get("/api/guest-invitations/" + fresh).then().statusCode(410);
    }

    @Test
    void theTokenIsKeptNowhere() {
        var token = link(1);
        as("claire", Roles.AGENT).get(links).then().body(not(containsString(token)));
        as("admin", Roles.ADMINISTRATOR).queryParam("size", 200).get("/api/audit-entries").then().body(not(containsString(token)));
    }

    @Test
    void aMemberWhoseAddressIsGivenIsAskedFirstAndThenRegisteredAsTheMemberThatThisIs() {
        var unknown = register(link(1), guest).statusCode(202).extract().asString();
        assertThat(register(link(1), "nadia").statusCode(202).extract().asString()).as("case 23").isEqualTo(unknown);
        assertThat(fixtures.count("true", event)).as("nobody is registered by somebody else").isZero();
        confirm("nadia").statusCode(200);
        assertThat(fixtures.count("kind = 'MEMBER'", event)).isEqualTo(1);
    }

    @Test
    void whoIsOnTheListAlreadyIsToldSoByMailAlone() {
        var token = link(2);
        var fresh = register(token, guest).statusCode(202).extract().asString();
        confirm(guest).statusCode(200);
        assertThat(register(token, guest).statusCode(202).extract().asString()).isEqualTo(fresh);
        assertThat(fixtures.subjects(guest)).last().isEqualTo("Vous êtes déjà sur la liste\u00a0: L’eau qui manque");
        assertThat(fixtures.count("true", event)).isEqualTo(1);
        as("claire", Roles.AGENT).get(links).then().body("items[0].uses", equalTo(1));
    }

    @Test
    void whatIsMissingOrNotAgreedToIsRefused() {
        var token = link(1);
        given().contentType(ContentType.JSON).body(body(guest).replace("true", "false"))
                .post("/api/guest-invitations/" + token + "/registrations").then().statusCode(400);
        given().contentType(ContentType.JSON).body(body("a b")).post("/api/guest-invitations/" + token + "/registrations").then().statusCode(400);
        as("claire", Roles.AGENT).contentType(ContentType.JSON).body("{\"label\": \"x\", \"mostUses\": 0}").post(links).then().statusCode(400);
        as("claire", Roles.AGENT).contentType(ContentType.JSON).body("{\"label\": \"x\", \"mostUses\": 1, \"expiresAt\": \"2020-01-01T00:00:00Z\"}")
                .post(links).then().statusCode(400);
        given().get(links).then().statusCode(401);
    }

    private String link(int uses) {
        String address = as("claire", Roles.AGENT).contentType(ContentType.JSON)
                .body("{\"label\": \"Bureau d’études\", \"mostUses\": " + uses + "}").post(links).then().statusCode(201).extract().path("address");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** By the link of the letter. */
    private ValidatableResponse confirm(String name) {
        return given().post("/api/public-registrations/" + fixtures.token(Tokens.email(name), "/inscription/confirmer/") + "/confirmation").then();
    }

    private static ValidatableResponse register(String token, String name) {
        return given().contentType(ContentType.JSON).body(body(name)).post("/api/guest-invitations/" + token + "/registrations").then();
    }

    private static String body(String name) {
        return """
                {"firstName": "Maud", "lastName": "Sillage", "email": "%s", "organisation": "Bureau Sillage",
                 "profile": "OTHER", "wish": {}, "consent": true}""".formatted(Tokens.email(name));
    }
}
