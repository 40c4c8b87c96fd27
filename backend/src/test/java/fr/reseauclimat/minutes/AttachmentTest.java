package fr.reseauclimat.minutes;

import static fr.reseauclimat.minutes.MinutesFixtures.attachments;
import static fr.reseauclimat.minutes.MinutesFixtures.draft;
import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static fr.reseauclimat.minutes.MinutesFixtures.section;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.facilitation.harvest.HarvestPart;
import fr.reseauclimat.media.upload.Uploading;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class AttachmentTest {

    private static final String CAPTIONS = "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nBonjour\n";

    @Inject
    MinutesFixtures fixtures;

    @Inject
    EventFixtures events;

    @Inject
    TestHarvest harvest;

    private MinutesFixtures.Day day;

    @BeforeEach
    void minutes() {
        day = fixtures.begun(EventVisibility.PUBLIC);
    }

    @Test
    void aVideoIsReadOnceAllOfItIsThereAndDescribed() {
        var content = Uploading.video(3_000_000);
        var address = uploading().begin(content.length);
        mina().get(attachments(day, "")).then().statusCode(200).body("items[0].gaps", hasItem("UPLOAD")).body("items[0].received", equalTo(0))
                .body("items[0].bytes", equalTo(content.length));
        uploading().send(address, 0, content).statusCode(204);
        var video = mina().get(attachments(day, "")).then().body("items[0].received", nullValue()).body("items[0].bytes", equalTo(content.length))
                .body("items[0].gaps", contains("CAPTIONS")).extract().jsonPath();
        var id = video.getString("items[0].id");
        describe(id, 0, Map.of("title", "Visite", "language", "fr", "captions", "pas du WebVTT")).statusCode(400)
                .body("errors[0].field", equalTo("captions"));
        describe(id, 0, Map.of("title", "Visite", "language", "fr", "captions", CAPTIONS)).statusCode(200).body("gaps", hasSize(0));
        fixtures.write(day, 1, "<p>Voir la vidéo.</p>");
        mina().post(day.path() + "/versions").then().statusCode(201);
        var file = given().get(day.path()).then().body("content.sections[0].media[0].mediaType", equalTo("video/mp4")).extract().jsonPath()
                .getString("content.sections[0].media[0].fileId");
        assertThat(given().get("/api/media/" + file).then().statusCode(200).contentType("video/mp4").extract().asByteArray()).isEqualTo(content);
    }

    @Test
    void whatIsNoPhotoIsRefusedWhateverItIsCalled() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        mina().contentType("image/jpeg").body(page).post(part("/photos")).then().statusCode(415);
        mina().contentType("image/jpeg").body(page).post(attachments(day, "/photos")).then().statusCode(400);
        mina().contentType("image/jpeg").body(page).post(attachments(day, "/photos") + "&part=" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aLinkedVideoSaysItsLanguageAndWhereItsCaptionsAre() {
        var links = part("/video-links");
        mina().contentType(ContentType.JSON).body(Map.of("title", "Film")).post(links).then().statusCode(400);
        mina().contentType(ContentType.JSON).body(Map.of("url", "javascript:alert(1)")).post(links).then().statusCode(400);
        var id = mina().contentType(ContentType.JSON).body(Map.of("url", "https://video.example.org/w/1", "title", "Film")).post(links).then()
                .statusCode(201).body("gaps", contains("LANGUAGE", "CAPTIONS")).extract().jsonPath().getString("id");
        describe(id, 0, Map.of("url", "https://video.example.org/w/1", "title", "Film", "language", "fr",
                "captionsNote", "Sous-titres dans le lecteur")).statusCode(200).body("gaps", hasSize(0));
        describe(id, 0, Map.of("title", "Film")).statusCode(412);
    }

    @Test
    void picturesThatWereCapturedAreCopiedOnceAndOutliveTheirOwner() {
        var photo = fixtures.photo(fixtures.begun(EventVisibility.PUBLIC), 1);
        assertThat(photo).isNotNull();
        var file = fixtures.keepPicture();
        harvest.bring(day.segment(), new HarvestPart(null, List.of(new HarvestItem.Picture(file, "La carte", "Table 2"))));
        mina().post(day.draft() + "/harvest").then().statusCode(200).body("added", equalTo(1));
        mina().post(day.draft() + "/harvest").then().statusCode(200).body("added", equalTo(0));
        fixtures.deletePicture(file);
        var id = mina().get(attachments(day, "")).then().statusCode(200).body("items", hasSize(1))
                .body("items[0].description.alt", equalTo("La carte")).body("items[0].gaps", hasSize(0)).extract().jsonPath().getString("items[0].fileId");
        mina().get("/api/media/" + id).then().statusCode(200).contentType("image/jpeg");
    }

    @Test
    void whoeverDoesNotWriteDoesNotTouchThem() {
        var photo = fixtures.photo(day, 1);
        var file = mina().get(attachments(day, "")).jsonPath().getString("items[0].fileId");
        events.member("nora");
        as("nora", Roles.AGENT).get(attachments(day, "")).then().statusCode(403);
        as("nora", Roles.AGENT).get("/api/media/" + file).then().statusCode(404);
        as("nora", Roles.AGENT).delete("/api/media/attachments/" + photo).then().statusCode(403);
        as("nora", Roles.AGENT).contentType(ContentType.JSON).body(Map.of("url", "https://video.example.org/w/1")).post(part("/video-links")).then().statusCode(403);
        as("nora", Roles.AGENT).header("If-Match", "*").contentType(ContentType.JSON).body(Map.of("alt", "x")).put("/api/media/attachments/" + photo)
                .then().statusCode(403);
        mina().delete("/api/media/attachments/" + UUID.randomUUID()).then().statusCode(404);
        mina().get("/api/media/attachments?kind=minutes&owner=" + UUID.randomUUID()).then().statusCode(404);
        mina().get("/api/media/attachments?kind=nothing&owner=" + UUID.randomUUID()).then().statusCode(404);
        mina().get("/api/media/attachments?kind=minutes").then().statusCode(400);
    }

    private String part(String kind) {
        return attachments(day, kind) + "&part=" + section(day, 1);
    }

    private Uploading uploading() {
        return new Uploading(MinutesFixtures::mina, draft(day).getString("id"), section(day, 1).toString());
    }

    private ValidatableResponse describe(String id, int version, Map<String, Object> description) {
        return mina().header("If-Match", "\"" + version + "\"").contentType(ContentType.JSON).body(description)
                .put("/api/media/attachments/" + id).then();
    }
}
