package fr.reseauclimat.media.upload;

import static fr.reseauclimat.minutes.MinutesFixtures.attachments;
import static fr.reseauclimat.minutes.MinutesFixtures.draft;
import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static fr.reseauclimat.minutes.MinutesFixtures.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusURLMemoryStore;
import io.tus.java.client.TusUpload;
import jakarta.inject.Inject;

/** A client that others wrote, as it comes. */
@QuarkusTest
@ApiTest
class TusClientTest {

    private static final int PART = 4 << 20;

    @Inject
    MinutesFixtures fixtures;

    @Test
    void anotherClientSendsLosesTheLineAndGoesOn() throws Exception {
        var day = fixtures.begun(EventVisibility.PUBLIC);
        var content = Uploading.video(9_000_001);
        var client = new TusClient();
        client.setUploadCreationURL(URI.create("http://localhost:" + RestAssured.port + Uploading.UPLOADS).toURL());
        client.enableResuming(new TusURLMemoryStore());
        client.setHeaders(Map.of("Authorization", "Bearer " + Tokens.of("mina", Roles.MISSIONS_PUBLIQUES)));

        var first = client.resumeOrCreateUpload(upload(day, content));
        first.setChunkSize(PART);
        first.setRequestPayloadSize(PART);
        assertThat(first.uploadChunk()).isEqualTo(PART);
        first.finish(false);

        var second = client.resumeOrCreateUpload(upload(day, content));
        second.setChunkSize(PART);
        second.setRequestPayloadSize(PART);
        assertThat(second.getOffset()).isEqualTo(PART);
        while (second.uploadChunk() > -1) {
            assertThat(second.getOffset()).isLessThanOrEqualTo(content.length);
        }
        second.finish();

        var file = mina().get(attachments(day, "")).jsonPath().getString("items[0].fileId");
        assertThat(mina().get("/api/media/" + file).then().statusCode(200).extract().asByteArray()).isEqualTo(content);
    }

    private static TusUpload upload(MinutesFixtures.Day day, byte[] content) {
        var upload = new TusUpload();
        upload.setSize(content.length);
        upload.setInputStream(new ByteArrayInputStream(content));
        upload.setFingerprint("visite");
        upload.setMetadata(Map.of("kind", "minutes", "owner", draft(day).getString("id"), "part", section(day, 1).toString(), "filename", "Visite.mp4"));
        return upload;
    }
}
