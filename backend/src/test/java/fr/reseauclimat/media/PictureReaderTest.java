package fr.reseauclimat.media;

import static fr.reseauclimat.media.TestPictures.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;

/** Case 16: uploads that lie about what they are, and images that unpack to more than there is time or memory. */
class PictureReaderTest {

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void aPictureIsUprightHoweverTheCameraWasHeld(int orientation) {
        var image = PictureReader.read(TestPictures.held(orientation, 200, 120), 1600);
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(120);
        for (int quarter = 0; quarter < 4; quarter++) {
            var seen = new Color(image.getRGB(50 + quarter % 2 * 100, 30 + quarter / 2 * 60));
            assertThat(distance(seen, TestPictures.QUARTERS[quarter])).as("quarter " + quarter + " is " + seen).isLessThan(60);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 9, 200 })
    void anOrientationThatIsNoneIsUpright(int orientation) {
        assertThat(PictureReader.read(TestPictures.held(orientation, 64, 32), 1600).getWidth()).isIn(64, 32);
    }

    @Test
    void whatIsNoJpegAndNoPngIsRefusedWhateverItIsCalled() {
        refused("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(), "JPEG ou PNG");
        refused("<html><body>Bonjour</body></html>".getBytes(), "JPEG ou PNG");
        refused("GIF89a".getBytes(), "JPEG ou PNG");
        refused(new byte[0], "JPEG ou PNG");
        refused(bytes(new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB), "gif"), "JPEG ou PNG");
    }

    @Test
    void aPolyglotIsReadForItsPixelsAlone() {
        var jpeg = bytes(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "jpeg");
        var polyglot = new ByteArrayOutputStream();
        polyglot.write(jpeg, 0, 2);
        byte[] comment = "<script>alert(1)</script> GPS 47.3".getBytes(StandardCharsets.US_ASCII);
        polyglot.writeBytes(new byte[] { (byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2) });
        polyglot.writeBytes(comment);
        polyglot.write(jpeg, 2, jpeg.length - 2);
        polyglot.writeBytes("<html><script>alert(2)</script></html>".getBytes(StandardCharsets.US_ASCII));
        var kept = Picture.of(PictureReader.read(polyglot.toByteArray(), 1600)).jpeg();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script").doesNotContain("GPS");
    }

    @Test
    void aFileThatStopsBeforeItsEndIsRefusedWithASentence() {
        for (var format : new String[] { "jpeg", "png" }) {
            var whole = bytes(noise(400, 300), format);
            for (int part = 1; part < 8; part++) {
                refused(Arrays.copyOf(whole, whole.length * part / 8), "incomplète");
            }
            refused(Arrays.copyOf(whole, 60), null);
        }
        refused(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 0 }, null);
    }

    @Test
    void aTornJpegWhoseEndWasPutBackIsRefusedToo() {
        var torn = bytes(noise(400, 300), "jpeg");
        torn = Arrays.copyOf(torn, torn.length / 2);
        torn[torn.length - 2] = (byte) 0xFF;
        torn[torn.length - 1] = (byte) 0xD9;
        refused(torn, "incomplète");
    }

    @Test
    void aDecompressionBombIsRefusedByItsHeader() {
        var png = bytes(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png");
        // the header chunk starts at 12: name, width, height, five bytes, checksum
        var bomb = ByteBuffer.wrap(png);
        bomb.putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        bomb.putInt(29, (int) sum.getValue());
        assertThatThrownBy(() -> PictureReader.read(png, 1600)).isInstanceOfSatisfying(ProblemException.class,
                refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.PAYLOAD_TOO_LARGE));
    }

    @Test
    void aPictureThatIsGoneOverAThousandTimesIsRefusedAtOnce() {
        var evil = TestPictures.gone(1000, 2400, 1600);
        assertThat(evil.length).isLessThan(1_000_000);
        long start = System.nanoTime();
        refused(evil, "inhabituelle");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
        assertThat(PictureReader.read(TestPictures.progressive(noise(400, 300)), 1600).getWidth()).isEqualTo(400);
        assertThat(PictureReader.read(TestPictures.gone(10, 400, 300), 1600).getWidth()).isEqualTo(400);
    }

    @Test
    void whatIsCutStopsWhileItIsRead() throws Exception {
        var slow = TestPictures.gone(15, 5900, 5900);
        var reading = new Thread(() -> assertThatThrownBy(() -> PictureReader.read(slow, 1600)));
        reading.start();
        Thread.sleep(50);
        reading.interrupt();
        assertThat(reading.join(Duration.ofSeconds(2))).as("has stopped").isTrue();
    }

    @Test
    void theOtherKindsOfPixelsAreReadToo() {
        for (int type : new int[] { BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_INDEXED }) {
            assertThat(PictureReader.read(bytes(new BufferedImage(100, 80, type), "png"), 1600).getWidth()).isEqualTo(100);
        }
    }

    private static void refused(byte[] file, String word) {
        assertThatThrownBy(() -> PictureReader.read(file, 1600)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            assertThat(refusal).hasMessageContaining(word == null ? "." : word);
        });
    }

    /** Stripes and a slope, so that there is something to write. */
    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x * 7919 ^ y * 104729);
            }
        }
        return image;
    }

    private static int distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }
}
