package fr.reseauclimat.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.UUID;

import org.junit.jupiter.api.Test;

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
    Pictures pictures;

    @Test
    void aLargePictureIsMadeSmall() {
        var page = pictures.page(image(3200, 2000));
        assertThat(page.width()).isEqualTo(1600);
        assertThat(page.height()).isEqualTo(1000);
        assertThat(TestPictures.image(page.jpeg()).getWidth()).isEqualTo(1600);
    }

    @Test
    void aPortraitIsTheMiddle() {
        var image = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(300, 0, 300, 300);
        graphics.dispose();
        var portrait = TestPictures.image(pictures.portrait(TestPictures.bytes(image, "png")).jpeg());
        assertThat(portrait.getWidth()).isEqualTo(320);
        assertThat(portrait.getHeight()).isEqualTo(320);
        assertThat(new Color(portrait.getRGB(5, 160)).getRed()).isGreaterThan(200);
        assertThat(new Color(portrait.getRGB(315, 160)).getRed()).isGreaterThan(200);
    }

    @Test
    @TestTransaction
    void noPictureIsReadWithinATransaction() {
        var file = image(40, 40);
        assertThatThrownBy(() -> pictures.page(file)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @TestTransaction
    void aKeptPictureComesBackAsItIs() {
        var picture = Picture.of(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB));
        var kept = media.keep(owner(), picture);
        assertThat(media.read(kept.id())).isEqualTo(picture.jpeg()).hasSize((int) kept.bytes());
    }

    @Test
    @TestTransaction
    void aCopyOutlivesWhatItWasMadeOf() {
        var kept = media.keep(owner(), Picture.of(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB)));
        var copy = media.copy(kept.id(), owner());
        media.delete(kept.id());
        assertThat(media.get(copy).digest()).isEqualTo(kept.digest());
        assertThatThrownBy(() -> media.get(kept.id())).isInstanceOf(ProblemException.class);
    }

    private static MediaOwner owner() {
        return new MediaOwner("card", UUID.randomUUID());
    }

    private static byte[] image(int width, int height) {
        return TestPictures.bytes(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }
}
