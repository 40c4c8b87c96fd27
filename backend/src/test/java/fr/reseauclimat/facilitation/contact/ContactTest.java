package fr.reseauclimat.facilitation.contact;

import static fr.reseauclimat.facilitation.RotationCalls.plan;
import static fr.reseauclimat.facilitation.RotationCalls.playAll;
import static fr.reseauclimat.facilitation.RotationCalls.save;
import static fr.reseauclimat.facilitation.RotationCalls.settings;
import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.testing.Tokens.as;
import static fr.reseauclimat.testing.Tokens.byLink;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class ContactTest {

    private static final List<String> EVERY_ROLE = List.of(Roles.ADEME, Roles.MISSIONS_PUBLIQUES, Roles.ADMINISTRATOR, Roles.AGENT);

    @Inject
    RotationFixtures fixtures;

    @Inject
    Retention retention;

    private Day day;
    private UUID one;
    private UUID other;

    /** One round in pairs: each of four people sat with one of the others. */
    @BeforeEach
    void aSpeedDatingThatTookPlace() {
        day = fixtures.day(SegmentKind.SPEED_DATING, today().plusDays(1), people("revoir", 4));
        save(day, 0, settings("PAIRS", 1, 0)).statusCode(200);
        plan(day, Map.of()).statusCode(200);
        playAll(day, 1);
        one = day.registrations().getFirst();
        other = UUID.fromString(contacts("revoir01").statusCode(200).body("people", hasSize(1)).extract().path("people[0].registrationId"));
    }

    @Test
    void oneSeesThosePeopleOnlyWithWhomOneSat() {
        contacts("revoir01").body("open", equalTo(true)).body("people[0].wished", equalTo(false)).body("people[0].way", nullValue());
        day.registrations().stream().filter(id -> !id.equals(other)).forEach(id -> wish("revoir01", id).statusCode(404));
        wish("revoir01", UUID.randomUUID()).statusCode(404);
    }

    @Test
    void beforeARoundHasEndedNobodyHasSatTogether() {
        var tomorrow = fixtures.day(SegmentKind.SPEED_DATING, today().plusDays(1), people("revoir", 4));
        save(tomorrow, 0, settings("PAIRS", 1, 0)).statusCode(200);
        plan(tomorrow, Map.of()).statusCode(200);
        as("revoir01", Roles.AGENT).get("/api/events/" + tomorrow.event() + "/registration/contacts").then().statusCode(200)
                .body("people", hasSize(0));
    }

    @Test
    void whereComingWasNotedAPlanAloneIsNoEncounter() {
        fixtures.seen(day, List.of(one), true);
        contacts("revoir01").body("people", hasSize(0));
        fixtures.seen(day, List.of(other), true);
        contacts("revoir01").body("people", hasSize(1));
    }

    @Test
    void onlyWhereBothWishBothLearnHowToReachEachOther() {
        fixtures.showEmail("revoir01", true);
        wish(nameOf(other), one).statusCode(200).body("people[0].wished", equalTo(true)).body("people[0].mutual", equalTo(false))
                .body("people[0].way", nullValue());
        wish("revoir01", other).statusCode(200).body("people[0].mutual", equalTo(true)).body("people[0].way.email", nullValue());
        contacts(nameOf(other)).body("people[0].mutual", equalTo(true)).body("people[0].way.email", equalTo(Tokens.email("revoir01")))
                .body("people[0].way.phone", nullValue());
        takeBack("revoir01", other).statusCode(200).body("people[0].mutual", equalTo(false)).body("people[0].way", nullValue());
        contacts(nameOf(other)).body("people[0].mutual", equalTo(false)).body("people[0].way", nullValue());
        fixtures.showEmail("revoir01", false);
    }

    @Test
    void twoWhoWishAtTheSameMomentBothHaveTheMatch() throws Exception {
        for (var times = 0; times < 5; times++) {
            Callable<Integer> here = () -> wish("revoir01", other).extract().statusCode();
            Callable<Integer> there = () -> wish(nameOf(other), one).extract().statusCode();
            try (var hands = Executors.newFixedThreadPool(4)) {
                assertThat(hands.invokeAll(List.of(here, there, here, there)).stream().map(answer -> answer.resultNow())).containsOnly(200);
            }
            contacts("revoir01").body("people[0].mutual", equalTo(true));
            contacts(nameOf(other)).body("people[0].mutual", equalTo(true));
            takeBack("revoir01", other).statusCode(200);
            takeBack(nameOf(other), one).statusCode(200);
        }
    }

    /** Whatever can be read of this day is the same with the wish and without it, for everybody but who made it. */
    @Test
    void aWishOfOneSideIsToldToNobodyByNoWay() {
        // whoever signs in with another role has it from then on: the first pass settles that
        everythingThatOthersRead();
        var before = everythingThatOthersRead();
        var told = fixtures.count("select count(*) from audit_entries");
        wish("revoir01", other).statusCode(200).body("people[0].wished", equalTo(true));
        assertThat(everythingThatOthersRead()).isEqualTo(before);
        assertThat(fixtures.count("select count(*) from audit_entries")).isEqualTo(told);
    }

    private List<String> everythingThatOthersRead() {
        var event = "/api/events/" + day.event();
        var part = event + "/segments/" + day.segment();
        var paths = List.of(event, event + "/registrations", event + "/attendance", part + "/rotation", part + "/rotation/plan",
                event + "/registration/contacts", event + "/registration/seats", "/api/me/encounters");
        return EVERY_ROLE.stream().flatMap(role -> Stream.of("claire", "revoir02", "revoir03", "revoir04")
                .flatMap(name -> paths.stream().map(path -> name + " " + role + " " + path + " "
                        + as(name, role).get(path).asString().replaceAll("\"(now|instance)\":\"[^\"]*\"", "")))).toList();
    }

    @Test
    void aGuestGivesTheAddressThatIsTold() {
        var late = fixtures.day(SegmentKind.SPEED_DATING, today().plusDays(1), List.of("revoir01"));
        var guest = fixtures.guest(late.event(), "Sillage");
        save(late, 0, settings("PAIRS", 1, 0)).statusCode(200);
        plan(late, Map.of()).statusCode(200);
        playAll(late, 1);
        var link = fixtures.link(guest);
        var contacts = "/api/events/" + late.event() + "/registration/contacts";
        var member = late.registrations().getFirst();
        byLink(link).get(contacts).then().statusCode(200).body("member", equalTo(false)).body("people[0].registrationId", equalTo(member.toString()));
        byLink(link).contentType("application/json").body(Map.of("address", " maud@sillage.example.org ")).put(contacts + "/address").then()
                .statusCode(200).body("mine.address", equalTo("maud@sillage.example.org"));
        byLink(link).put(contacts + "/" + member).then().statusCode(200).body("people[0].wished", equalTo(true));
        as("revoir01", Roles.AGENT).get(contacts).then().body("people[0].mutual", equalTo(false)).body("people[0].way", nullValue());
        as("revoir01", Roles.AGENT).put(contacts + "/" + guest).then().statusCode(200)
                .body("people[0].way.address", equalTo("maud@sillage.example.org")).body("people[0].way.email", nullValue());
        byLink(link).delete(contacts + "/" + member).then().statusCode(200).body("people[0].mutual", equalTo(false));
        byLink("unknown-link-0000000000000").get(contacts).then().statusCode(410);
    }

    @Test
    void whoHasNoPlaceHasNoContactsAndAMemberGivesNoAddress() {
        given().get("/api/events/" + day.event() + "/registration/contacts").then().statusCode(401);
        as("claire", Roles.ADEME).get("/api/events/" + day.event() + "/registration/contacts").then().statusCode(404);
        as("claire", Roles.ADEME).put("/api/events/" + day.event() + "/registration/contacts/" + other).then().statusCode(404);
        as("claire", Roles.ADEME).delete("/api/events/" + day.event() + "/registration/contacts/" + other).then().statusCode(404);
        byLink(fixtures.link(one)).contentType("application/json").body(Map.of("address", "x"))
                .put("/api/events/" + day.event() + "/registration/contacts/address").then().statusCode(409);
    }

    @Test
    void onceTheDayIsOverNothingChangesAndAMonthLaterNothingIsLeft() {
        wish("revoir01", other).statusCode(200);
        wish(nameOf(other), one).statusCode(200);
        fixtures.past(day.event(), Duration.ofDays(2));
        contacts("revoir01").body("open", equalTo(false)).body("people[0].mutual", equalTo(true));
        takeBack("revoir01", other).statusCode(409);
        wish("revoir01", other).statusCode(409);
        retention.erase("contacts");
        contacts("revoir01").body("people[0].mutual", equalTo(true));
        fixtures.past(day.event(), Duration.ofDays(30));
        retention.erase("contacts");
        assertThat(fixtures.count("select count(*) from contact_wishes where event_id = ?1", day.event())).isZero();
    }

    private String nameOf(UUID registration) {
        return "revoir" + String.format("%02d", day.registrations().indexOf(registration) + 1);
    }

    private ValidatableResponse contacts(String name) {
        return as(name, Roles.AGENT).get("/api/events/" + day.event() + "/registration/contacts").then();
    }

    private ValidatableResponse wish(String name, UUID registration) {
        return as(name, Roles.AGENT).put("/api/events/" + day.event() + "/registration/contacts/" + registration).then();
    }

    private ValidatableResponse takeBack(String name, UUID registration) {
        return as(name, Roles.AGENT).delete("/api/events/" + day.event() + "/registration/contacts/" + registration).then();
    }
}
