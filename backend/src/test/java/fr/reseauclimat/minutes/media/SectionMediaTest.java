package fr.reseauclimat.minutes.media;

import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static fr.reseauclimat.minutes.MinutesFixtures.section;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.facilitation.harvest.HarvestPart;
import fr.reseauclimat.media.VideoStore;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.minutes.TestHarvest;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class SectionMediaTest {

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
    void aVideoComesInPartsAlsoWhereOneOfThemComesTwice() {
        var content = video(VideoStore.PART + 1_000);
        var id = begin(content.length).statusCode(201).body("nextPart", equalTo(0)).body("gaps", hasItem("UPLOAD")).extract().jsonPath().getString("id");
        var first = Arrays.copyOfRange(content, 0, VideoStore.PART);
        var second = Arrays.copyOfRange(content, VideoStore.PART, content.length);
        send(id, 1, second).statusCode(409);
        send(id, 0, second).statusCode(413);
        send(id, 0, first).statusCode(200).body("nextPart", equalTo(1)).body("received", equalTo(VideoStore.PART));
        send(id, 0, first).statusCode(200).body("nextPart", equalTo(1));
        send(id, 1, first).statusCode(413);
        send(id, 1, second).statusCode(200).body("nextPart", nullValue()).body("bytes", equalTo(content.length)).body("gaps", contains("CAPTIONS"));

        describe(id, 0, Map.of("title", "Visite", "language", "fr", "captions", "pas du WebVTT")).statusCode(400)
                .body("errors[0].field", equalTo("captions"));
        describe(id, 0, Map.of("title", "Visite", "language", "fr", "captions", CAPTIONS)).statusCode(200).body("gaps", hasSize(0));
        fixtures.write(day, 1, "<p>Voir la vidéo.</p>");
        mina().post(day.path() + "/versions").then().statusCode(201);
        var file = given().get(day.path()).then().body("content.sections[0].media[0].mediaType", equalTo("video/mp4")).extract().jsonPath()
                .getString("content.sections[0].media[0].fileId");
        assertThat(given().get(day.path() + "/videos/" + file + "/parts/0").then().statusCode(200).extract().asByteArray()).isEqualTo(first);
        assertThat(given().get(day.path() + "/videos/" + file + "/parts/1").asByteArray()).isEqualTo(second);
        given().get(day.path() + "/videos/" + file + "/parts/2").then().statusCode(404);
    }

    @Test
    void whatIsNoVideoOrNoPhotoIsRefusedWhateverItIsCalled() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        var id = begin(page.length).extract().jsonPath().getString("id");
        send(id, 0, page).statusCode(415);
        begin(VideoStore.MOST_BYTES + 1).statusCode(413);
        mina().contentType("image/jpeg").body(page).post(day.draft() + "/sections/" + section(day, 1) + "/photos").then().statusCode(415);
    }

    @Test
    void aLinkedVideoSaysItsLanguageAndWhereItsCaptionsAre() {
        var links = day.draft() + "/sections/" + section(day, 1) + "/video-links";
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
        var file = fixtures.keepPicture(day.event());
        harvest.bring(day.segment(), new HarvestPart(null, List.of(new HarvestItem.Picture(file, "La carte", "Table 2"))));
        mina().post(day.draft() + "/harvest").then().statusCode(200).body("added", equalTo(1));
        mina().post(day.draft() + "/harvest").then().statusCode(200).body("added", equalTo(0));
        fixtures.deletePicture(file);
        var id = mina().get(day.draft() + "/media").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].description.alt", equalTo("La carte")).body("items[0].gaps", hasSize(0)).extract().jsonPath().getString("items[0].id");
        mina().get(day.draft() + "/media/" + id + "/photo").then().statusCode(200).contentType("image/jpeg");
    }

    @Test
    void whoeverDoesNotWriteDoesNotTouchThem() {
        var photo = fixtures.photo(day, 1);
        events.member("nora");
        as("nora", Roles.AGENT).get(day.draft() + "/media").then().statusCode(403);
        as("nora", Roles.AGENT).get(day.draft() + "/media/" + photo + "/photo").then().statusCode(403);
        as("nora", Roles.AGENT).delete(day.draft() + "/media/" + photo).then().statusCode(403);
        var other = fixtures.begun(EventVisibility.PUBLIC);
        mina().delete(other.draft() + "/media/" + photo).then().statusCode(404);
        mina().delete(day.draft() + "/media/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void captionsAreReadAsABrowserDoes() {
        assertThat(WebVtt.fault(CAPTIONS)).isEmpty();
        assertThat(WebVtt.fault("WEBVTT - titre\n\n1\n01:02.000 --> 01:03.500 align:start\nUn\n\nNOTE rien\n\n01:04.000 --> 01:05.000\nDeux")).isEmpty();
        assertThat(WebVtt.fault("00:01.000 --> 00:02.000\nUn").orElseThrow()).contains("WEBVTT");
        assertThat(WebVtt.fault("WEBVTT\n\n00:01,000 --> 00:02,000\nUn").orElseThrow()).contains("Ligne 3");
        assertThat(WebVtt.fault("WEBVTT\n\n00:03.000 --> 00:02.000\nUn").orElseThrow()).contains("ne se suivent pas");
        assertThat(WebVtt.fault("WEBVTT\n").orElseThrow()).contains("aucun");
    }

    private ValidatableResponse begin(long bytes) {
        return mina().contentType(ContentType.JSON).body(Map.of("title", "Visite", "bytes", bytes))
                .post(day.draft() + "/sections/" + section(day, 1) + "/videos").then();
    }

    private ValidatableResponse send(String id, int part, byte[] content) {
        return mina().contentType("application/octet-stream").body(content).put(day.draft() + "/media/" + id + "/parts/" + part).then();
    }

    private ValidatableResponse describe(String id, int version, Map<String, Object> description) {
        return mina().header("If-Match", "\"" + version + "\"").contentType(ContentType.JSON).body(description)
                .put(day.draft() + "/media/" + id).then();
    }

    private static byte[] video(int bytes) {
        var content = new byte[bytes];
        new Random(7).nextBytes(content);
        System.arraycopy("\0\0\0\u0020ftypisom\0\0\2\0".getBytes(StandardCharsets.ISO_8859_1), 0, content, 0, 16);
        return content;
    }
}
