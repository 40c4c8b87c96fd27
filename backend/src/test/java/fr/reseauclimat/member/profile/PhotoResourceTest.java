package fr.reseauclimat.member.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.media.TestPictures;
import fr.reseauclimat.member.MemberFixtures;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.member.Visibility;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Seen;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class PhotoResourceTest {

    @Inject
    MemberFixtures fixtures;

    @Test
    void aPhotoIsStoredShownAndRemoved() throws IOException {
        var id = fixtures.member("photo-owner", MemberRole.AGENT);
        var url = as("photo-owner").contentType("image/png").body(png()).put("/api/me/photo").then().statusCode(200)
                .body("photoUrl", startsWith("/api/media/")).extract().<String>path("photoUrl");
        var answer = as("photo-reader").get(url).then().statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", startsWith("private")).extract();
        assertThat(answer.asByteArray()).startsWith(0xFF, 0xD8, 0xFF);
        as("photo-reader").header("If-None-Match", answer.header("ETag")).get(url).then().statusCode(304);
        as("photo-reader").get("/api/members/" + id).then().body("photoUrl", equalTo(url));
        var next = as("photo-owner").contentType("image/png").body(png()).put("/api/me/photo").then().statusCode(200).extract().<String>path("photoUrl");
        as("photo-reader").get(url).then().statusCode(404);
        as("photo-reader").get(next).then().statusCode(200);
        as("photo-owner").delete("/api/me/photo").then().statusCode(204);
        as("photo-owner").delete("/api/me/photo").then().statusCode(204);
        as("photo-reader").get(next).then().statusCode(404);
    }

    @Test
    void aHiddenPhotoIsSeenByItsOwnerOnly() throws IOException {
        var id = fixtures.member("photo-shy", MemberRole.AGENT,
                member -> member.show(new Visibility(false, false, false)));
        var url = as("photo-shy").contentType("image/png").body(png()).put("/api/me/photo").then().statusCode(200)
                .extract().<String>path("photoUrl");
        as("photo-shy").get(url).then().statusCode(200);
        as("photo-shy").get("/api/me").then().body("profile.photoUrl", equalTo(url));
        Tokens.as("photo-staff", Roles.ADEME).get(url).then().statusCode(404);
        as("photo-reader").get("/api/members/" + id).then().body("photoUrl", nullValue());
        as("photo-reader").queryParam("q", "photo-shy").get("/api/members").then()
                .body("items[0].photoUrl", nullValue());
        given().get(url).then().statusCode(404);
    }

    @Test
    void aFileThatLiesAboutItsTypeIsRefused() {
        fixtures.member("photo-liar", MemberRole.AGENT);
        as("photo-liar").contentType("image/png").body("<svg onload='alert(1)'/>".getBytes()).put("/api/me/photo")
                .then().statusCode(415).contentType("application/problem+json");
        as("photo-liar").contentType("image/svg+xml").body("<svg/>".getBytes()).put("/api/me/photo")
                .then().statusCode(415);
    }

    @Test
    void aPhotoOfMoreThanFiveMegabytesIsRefused() throws IOException {
        fixtures.member("photo-large", MemberRole.AGENT);
        as("photo-large").contentType("image/png").body(Arrays.copyOf(png(), 5 * 1024 * 1024 + 1)).put("/api/me/photo")
                .then().statusCode(413);
    }

    @Test
    void aPhotoOfATelephoneStandsUprightHoweverItWasHeld() {
        fixtures.member("photo-telephone", MemberRole.AGENT);
        for (int orientation = 1; orientation <= 8; orientation++) {
            var url = as("photo-telephone").contentType("image/jpeg").body(TestPictures.held(orientation, 600, 600)).put("/api/me/photo")
                    .then().statusCode(200).extract().<String>path("photoUrl");
            var served = as("photo-telephone").get(url).asByteArray();
            Seen.picture("photo-orientation-" + orientation + ".jpg", served);
            var first = new Color(TestPictures.image(served).getRGB(80, 80));
            assertThat(first.getRed()).as("orientation " + orientation).isGreaterThan(200);
            assertThat(first.getGreen() + first.getBlue()).as("orientation " + orientation).isLessThan(120);
        }
    }

    @Test
    void halfAPhotoIsRefusedWithASentence() {
        fixtures.member("photo-half", MemberRole.AGENT);
        var photo = TestPictures.held(1, 600, 400);
        as("photo-half").contentType("image/jpeg").body(Arrays.copyOf(photo, photo.length / 2)).put("/api/me/photo")
                .then().statusCode(415).body("detail", startsWith("Cette image est incomplète"));
    }

    private static byte[] png() throws IOException {
        return TestPictures.bytes(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png");
    }

    private static RequestSpecification as(String username) {
        return Tokens.as(username, Roles.AGENT);
    }
}
