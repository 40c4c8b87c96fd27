package fr.reseauclimat.media.upload;

import static fr.reseauclimat.minutes.MinutesFixtures.attachments;
import static fr.reseauclimat.minutes.MinutesFixtures.draft;
import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static fr.reseauclimat.minutes.MinutesFixtures.section;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.media.MediaKind;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** The protocol for resumable uploads, tus 1.0.0, word by word. */
@QuarkusTest
@ApiTest
class UploadTest {

    private static final int PART = 1_000_000;

    @Inject
    MinutesFixtures fixtures;

    @Inject
    EventFixtures events;

    @Inject
    Retention retention;

    private MinutesFixtures.Day day;
    private Uploading tus;

    @BeforeEach
    void minutes() {
        day = fixtures.begun(EventVisibility.PUBLIC);
        tus = new Uploading(MinutesFixtures::mina, draft(day).getString("id"), section(day, 1).toString());
    }

    @Test
    void whatIsOfferedIsSaidToEverybody() {
        given().options(Uploading.UPLOADS).then().statusCode(204).header("Tus-Version", "1.0.0").header("Tus-Resumable", "1.0.0")
                .header("Tus-Extension", "creation,expiration,checksum,termination").header("Tus-Checksum-Algorithm", "sha1,sha256")
                .header("Tus-Max-Size", equalTo(String.valueOf(MediaKind.VIDEO.mostBytes())));
    }

    @Test
    void aVideoGoesOnFromWhereItStopped() {
        var content = Uploading.video(2 * PART + 345);
        var address = tus.announce(content.length).statusCode(201).header("Upload-Expires", notNullValue()).header("Tus-Resumable", "1.0.0")
                .extract().header("Location");
        tus.send(address, 0, Arrays.copyOf(content, PART)).statusCode(204).header("Upload-Offset", String.valueOf(PART));
        // the answer was lost: what is sent again is refused, and the sender asks
        tus.send(address, 0, Arrays.copyOf(content, PART)).statusCode(409);
        tus.ask(address).statusCode(200).header("Upload-Offset", String.valueOf(PART)).header("Upload-Length", String.valueOf(content.length))
                .header("Cache-Control", containsString("no-store"));
        tus.send(address, PART, Arrays.copyOfRange(content, PART, content.length)).statusCode(204)
                .header("Upload-Offset", String.valueOf(content.length));
        tus.ask(address).statusCode(200).header("Upload-Offset", String.valueOf(content.length));
        var file = mina().get(attachments(day, "")).jsonPath().getString("items[0].fileId");
        assertThat(mina().get("/api/media/" + file).then().statusCode(200).contentType("video/mp4").extract().asByteArray()).isEqualTo(content);
    }

    @Test
    void aReaderTakesOneRangeOrTheWhole() {
        var content = Uploading.video(5_000);
        tus.send(tus.begin(content.length), 0, content).statusCode(204);
        var file = "/api/media/" + mina().get(attachments(day, "")).jsonPath().getString("items[0].fileId");
        var tag = mina().get(file).then().header("Accept-Ranges", "bytes").header("Content-Length", "5000").extract().header("ETag");
        assertThat(mina().header("Range", "bytes=1000-1999").get(file).then().statusCode(206).header("Content-Range", "bytes 1000-1999/5000")
                .header("Content-Length", "1000").extract().asByteArray()).isEqualTo(Arrays.copyOfRange(content, 1_000, 2_000));
        assertThat(mina().header("Range", "bytes=4990-").get(file).then().statusCode(206).extract().asByteArray())
                .isEqualTo(Arrays.copyOfRange(content, 4_990, 5_000));
        assertThat(mina().header("Range", "bytes=-10").get(file).then().statusCode(206).header("Content-Range", "bytes 4990-4999/5000")
                .extract().asByteArray()).isEqualTo(Arrays.copyOfRange(content, 4_990, 5_000));
        mina().header("Range", "bytes=5000-").get(file).then().statusCode(416).header("Content-Range", "bytes */5000");
        for (var ignored : new String[] { "bytes=0-1,3-4", "bytes=9-3", "lines=1-2", "bytes=x" }) {
            mina().header("Range", ignored).get(file).then().statusCode(200).header("Content-Length", "5000");
        }
        mina().header("Range", "bytes=0-9").header("If-Range", tag).get(file).then().statusCode(206);
        mina().header("Range", "bytes=0-9").header("If-Range", "\"other\"").get(file).then().statusCode(200);
        mina().header("If-None-Match", tag).get(file).then().statusCode(304);
    }

    @Test
    void damagedBytesAreNotKept() throws Exception {
        var content = Uploading.video(1_000);
        var address = tus.begin(content.length);
        var sum = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(content));
        var wrong = content.clone();
        wrong[500]++;
        tus.speaking().header("Upload-Offset", 0).header("Upload-Checksum", "sha1 " + sum).contentType("application/offset+octet-stream").body(wrong)
                .patch(address).then().statusCode(460);
        tus.ask(address).header("Upload-Offset", "0");
        tus.speaking().header("Upload-Offset", 0).header("Upload-Checksum", "md5 " + sum).contentType("application/offset+octet-stream").body(content)
                .patch(address).then().statusCode(400);
        tus.speaking().header("Upload-Offset", 0).header("Upload-Checksum", "sha1 " + sum).contentType("application/offset+octet-stream").body(content)
                .patch(address).then().statusCode(204);
    }

    @Test
    void whatIsNoVideoOrTooMuchIsRefused() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        tus.send(tus.begin(page.length), 0, page).statusCode(415);
        var drop = tus.begin(page.length);
        tus.send(drop, 0, Arrays.copyOf(page, 1)).statusCode(204);
        tus.send(drop, 1, Arrays.copyOfRange(page, 1, page.length)).statusCode(415);
        tus.send(tus.begin(10), 0, Uploading.video(11)).statusCode(413);
        tus.announce(MediaKind.VIDEO.mostBytes() + 1).statusCode(413);
        tus.announce(0).statusCode(400);
        tus.speaking().header("Upload-Length", 10).post(Uploading.UPLOADS).then().statusCode(400);
        tus.speaking().header("Upload-Length", 10).header("Upload-Metadata", "kind ***").post(Uploading.UPLOADS).then().statusCode(400);
    }

    @Test
    void anotherVersionOfTheProtocolIsRefusedAndOursIsSaid() {
        mina().header("Tus-Resumable", "0.2.2").header("Upload-Length", 10).header("Upload-Metadata", tus.metadata()).post(Uploading.UPLOADS).then()
                .statusCode(412).header("Tus-Version", "1.0.0");
        mina().head(tus.begin(10)).then().statusCode(412);
    }

    @Test
    void whoeverWritesMayGoOnAndNobodyElse() {
        var content = Uploading.video(100);
        var address = tus.begin(content.length);
        events.member("nora");
        var nora = new Uploading(() -> as("nora", Roles.AGENT), tus.minutes(), tus.part());
        nora.announce(10).statusCode(403);
        nora.send(address, 0, content).statusCode(403);
        nora.speaking().delete(address).then().statusCode(403);
        new Uploading(() -> given(), tus.minutes(), tus.part()).announce(10).statusCode(401);
        tus.send(address, 0, content).statusCode(204);
    }

    @Test
    void whatIsGivenUpIsGoneWithWhatStoodForIt() {
        var address = tus.begin(10);
        tus.speaking().delete(address).then().statusCode(204);
        tus.ask(address).statusCode(404);
        tus.send(address, 0, Uploading.video(10)).statusCode(404);
        mina().get(attachments(day, "")).then().body("items", hasSize(0));
        var done = tus.begin(100);
        tus.send(done, 0, Uploading.video(100)).statusCode(204);
        tus.speaking().delete(done).then().statusCode(404);
        mina().get(attachments(day, "")).then().body("items", hasSize(1));
    }

    @Test
    void whatWasBegunAndNotEndedWithinADayIsOver() {
        var done = tus.begin(100);
        tus.send(done, 0, Uploading.video(100)).statusCode(204);
        var old = tus.begin(100);
        fixtures.backdate(day, Duration.ofHours(25));
        var waiting = tus.begin(100);
        tus.ask(old).statusCode(404);
        retention.erase("unfinished-uploads");
        tus.ask(waiting).statusCode(200);
        mina().get(attachments(day, "")).then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void aSenderThatKnowsNoPatchIsUnderstood() {
        var content = Uploading.video(100);
        var address = tus.begin(content.length);
        tus.speaking().header("X-HTTP-Method-Override", "PATCH").header("Upload-Offset", 0).contentType("application/offset+octet-stream").body(content)
                .post(address).then().statusCode(204).header("Upload-Offset", "100");
    }
}
