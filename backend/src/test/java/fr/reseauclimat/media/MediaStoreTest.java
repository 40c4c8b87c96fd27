package fr.reseauclimat.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class MediaStoreTest {

    @Inject
    MediaStore media;

    @Inject
    EventFixtures events;

    @Test
    @TestTransaction
    void aLargePictureIsKeptSmallAndWithNothingButItsPixels() throws Exception {
        var hidden = new ByteArrayOutputStream();
        hidden.write(image(3200, 2000));
        hidden.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        var kept = media.keepPicture(event(), hidden.toByteArray());
        assertThat(kept.width()).isEqualTo(1600);
        assertThat(kept.height()).isEqualTo(1000);
        var picture = media.picture(kept.id());
        assertThat(picture.bytes()).hasSize((int) kept.bytes());
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth()).isEqualTo(1600);
        assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    @TestTransaction
    void whatIsNoImageIsRefused() {
        var event = event();
        assertThatThrownBy(() -> media.keepPicture(event, "<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    @TestTransaction
    void aCopyOutlivesWhatItWasMadeOf() throws Exception {
        var kept = media.keepPicture(event(), image(400, 300));
        var copy = media.copy(kept.id());
        media.delete(kept.id());
        assertThat(media.picture(copy).digest()).isEqualTo(kept.digest());
        assertThatThrownBy(() -> media.picture(kept.id())).isInstanceOf(ProblemException.class);
    }

    private UUID event() {
        events.member("claire");
        return events.published("claire", Plans.webinar().from(Instant.now(), Instant.now().plusSeconds(3600)));
    }

    private static byte[] image(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
