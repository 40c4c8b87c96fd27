package fr.reseauclimat.event.calendar;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.member.account.FakeIdentityProvider;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Feeds as a calendar program reads them: with another library than the one that writes them. */
@QuarkusTest
@ApiTest
class CalendarFeedResourceTest {

    private static final String PUBLIC = "/api/calendars/public.ics";
    private static final String LINK = "https://visio.example.org/eau";

    @Inject
    EventFixtures events;

    @Inject
    FeedFixtures fixtures;

    @Inject
    AccountCheckJob job;

    @Inject
    Jobs jobs;

    @Inject
    FakeIdentityProvider keycloak;

    private String nadia;
    private String address;

    @BeforeEach
    void subscribe() {
        nadia = "nadia-" + UUID.randomUUID();
        events.member(nadia);
        address = renew();
    }

    @Test
    void whatIsOpenToAllIsInThePublicFeedAndNothingElse() {
        var open = events.published("claire", Plans.soon().visibility(EventVisibility.PUBLIC));
        var forMembers = events.published("claire", Plans.soon());
        var draft = events.draft("claire", Plans.soon().visibility(EventVisibility.PUBLIC));
        assertThat(find(PUBLIC, open)).isPresent();
        assertThat(find(PUBLIC, forMembers)).isEmpty();
        assertThat(find(PUBLIC, draft)).isEmpty();
        assertThat(body(PUBLIC)).doesNotContain(LINK);
    }

    @Test
    void aThemeHasItsOwnFeed() {
        var theme = fixtures.someTheme();
        var within = events.published("claire", Plans.soon().visibility(EventVisibility.PUBLIC));
        var outside = events.published("claire", Plans.soon().visibility(EventVisibility.PUBLIC));
        fixtures.underTheme(within, theme);
        assertThat(find("/api/calendars/themes/" + theme + ".ics", within)).isPresent();
        assertThat(find("/api/calendars/themes/" + theme + ".ics", outside)).isEmpty();
        given().get("/api/calendars/themes/unknown.ics").then().statusCode(404);
        given().get("/api/calendars/themes/EAU'--.ics").then().statusCode(400);
    }

    @Test
    void thePrivateFeedShowsTheLinkToWhoHoldsAPlaceAndToNobodyElse() {
        var event = events.published("claire", Plans.soon().capacity(1));
        assertThat(find(address, event).orElseThrow().getDescription().getValue()).doesNotContain(LINK);
        as(nadia, Roles.AGENT).put("/api/events/" + event + "/registration").then().statusCode(200);
        var held = find(address, event).orElseThrow();
        assertThat(held.getDescription().getValue()).contains(LINK);
        assertThat(held.getStatus().isConfirmed()).isTrue();
        assertThat(held.getTransparency().isOpaque()).isTrue();

        var omar = "omar-" + UUID.randomUUID();
        events.member(omar);
        var second = path(as(omar, Roles.AGENT).put("/api/me/calendar").jsonPath().getString("url"));
        as(omar, Roles.AGENT).put("/api/events/" + event + "/registration").then().statusCode(200);
        var waiting = find(second, event).orElseThrow();
        assertThat(waiting.getDescription().getValue()).doesNotContain(LINK);
        assertThat(waiting.getStatus().isTentative()).isTrue();
    }

    @Test
    void aSeminarIsInTheFeedOfWhoIsInvitedAndInNoOther() {
        var seminar = events.published("claire", Plans.soon().kind(EventKind.ELECTED_SEMINAR));
        fixtures.underTheme(seminar, fixtures.someTheme());
        assertThat(find(PUBLIC, seminar)).isEmpty();
        assertThat(body("/api/calendars/themes/" + fixtures.someTheme() + ".ics")).doesNotContain(seminar.toString());
        assertThat(find(address, seminar)).isEmpty();
        events.invite(seminar, nadia);
        assertThat(find(address, seminar)).isPresent();
    }

    @Test
    void aSeminarStaysHiddenInTheFeedOfSomebodyOfStaffToo() {
        var seminar = events.published("claire", Plans.soon().kind(EventKind.ELECTED_SEMINAR));
        var staff = "staff-" + UUID.randomUUID();
        events.member(staff);
        var feed = path(as(staff, Roles.ADEME).put("/api/me/calendar").jsonPath().getString("url"));
        assertThat(find(feed, seminar)).isEmpty();
    }

    @Test
    void aChangeAndACancellationReachTheSameEntryWithAHigherSequence() {
        var plans = Plans.soon().visibility(EventVisibility.PUBLIC);
        var event = events.published("claire", plans);
        var before = find(PUBLIC, event).orElseThrow();
        fixtures.revise(event, plans.at("Salle des fêtes, Autun; à l’étage"));
        var changed = find(PUBLIC, event).orElseThrow();
        events.cancel(event);
        var cancelled = find(PUBLIC, event).orElseThrow();
        assertThat(changed.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(changed.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(changed.getLocation().getValue()).isEqualTo("Salle des fêtes, Autun; à l’étage");
        assertThat(cancelled.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(cancelled.getSequence().getValue()).isGreaterThan(changed.getSequence().getValue());
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
    }

    @Test
    void hoursAreThoseOfTheEvent() {
        var plans = Plans.soon().visibility(EventVisibility.PUBLIC);
        var event = events.published("claire", plans);
        assertThat(find(PUBLIC, event).orElseThrow().getDateStart().getValue().getTime())
                .isEqualTo(Date.from(plans.plan().startsAt().truncatedTo(ChronoUnit.SECONDS)).getTime());
    }

    @Test
    void whoAsksAgainIsToldThatNothingChanged() {
        var event = events.published("claire", Plans.soon().visibility(EventVisibility.PUBLIC));
        var tag = given().get(PUBLIC).header("ETag");
        assertThat(tag).isNotBlank();
        given().header("If-None-Match", tag).get(PUBLIC).then().statusCode(304);
        events.cancel(event);
        given().header("If-None-Match", tag).get(PUBLIC).then().statusCode(200);
    }

    @Test
    void anAddressThatWasTakenBackOrReplacedIsNotFound() {
        given().get(address).then().statusCode(200);
        var next = renew();
        given().get(address).then().statusCode(404);
        given().get(next).then().statusCode(200);
        as(nadia, Roles.AGENT).delete("/api/me/calendar").then().statusCode(204);
        given().get(next).then().statusCode(404);
        given().get("/api/calendars/private/x.ics").then().statusCode(404);
        assertThat(as(nadia, Roles.AGENT).get("/api/me/calendar").jsonPath().getString("createdAt")).isNull();
    }

    @Test
    void anAddressIsUnknownOnceItsOwnerCanNoLongerSignIn() {
        keycloak.close(Tokens.subject(nadia));
        jobs.run(job.name());
        given().get(address).then().statusCode(200);
        fixtures.accountsAreDue();
        jobs.run(job.name());
        var unknown = given().get("/api/calendars/private/x.ics").jsonPath();
        var answer = given().get(address).then().statusCode(404).extract().jsonPath();
        assertThat(answer.getString("type") + answer.getString("title")).isEqualTo(unknown.getString("type") + unknown.getString("title"));
        assertThat(as(nadia, Roles.AGENT).get("/api/me/calendar").jsonPath().getString("createdAt")).isNull();
    }

    @Test
    void anAddressStaysOpenWhileKeycloakIsSilentAndWhileTheAccountIsOpen() {
        keycloak.fail(Tokens.subject(nadia));
        fixtures.accountsAreDue();
        jobs.run(job.name());
        given().get(address).then().statusCode(200);
        keycloak.recover(Tokens.subject(nadia));
        fixtures.accountsAreDue();
        jobs.run(job.name());
        given().get(address).then().statusCode(200);
    }

    @Test
    void theSecretOfAnAddressIsKeptNowhere() {
        var token = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
        assertThat(token).hasSizeGreaterThanOrEqualTo(32);
        assertThat(fixtures.holds(token)).isFalse();
        assertThat(fixtures.holds(new CalendarToken(token).hash())).isTrue();
    }

    private String renew() {
        return path(as(nadia, Roles.AGENT).put("/api/me/calendar").then().statusCode(200).extract().jsonPath().getString("url"));
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }

    private static String body(String feed) {
        return given().get(feed).then().statusCode(200).extract().body().asString();
    }

    private static Optional<VEvent> find(String feed, UUID event) {
        return Biweekly.parse(body(feed)).first().getEvents().stream()
                .filter(component -> component.getUid().getValue().startsWith(event.toString())).findFirst();
    }
}
