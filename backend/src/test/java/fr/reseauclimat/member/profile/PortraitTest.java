package fr.reseauclimat.member.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.media.ImageTooLargeException;

/** Case 16: uploads that lie about what they are, and images that unpack to more than there is memory. */
class PortraitTest {

    @Test
    void theMiddleOfAnImageBecomesASmallSquareJpeg() throws Exception {
        var image = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(300, 0, 300, 300);
        graphics.dispose();
        var portrait = decode(Portrait.of(bytes(image, "png")).orElseThrow());
        assertThat(portrait.getWidth()).isEqualTo(Portrait.SIDE);
        assertThat(portrait.getHeight()).isEqualTo(Portrait.SIDE);
        assertThat(new Color(portrait.getRGB(5, 160)).getRed()).isGreaterThan(200);
        assertThat(new Color(portrait.getRGB(315, 160)).getRed()).isGreaterThan(200);
    }

    @Test
    void nothingOfTheFileIsKeptButItsPixels() throws Exception {
        var jpeg = bytes(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "jpeg");
        var polyglot = new ByteArrayOutputStream();
        polyglot.write(jpeg, 0, 2);
        byte[] comment = "<script>alert(1)</script> GPS 47.3".getBytes(StandardCharsets.US_ASCII);
        polyglot.write(new byte[] { (byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2) });
        polyglot.write(comment);
        polyglot.write(jpeg, 2, jpeg.length - 2);
        polyglot.write("<html><script>alert(2)</script></html>".getBytes(StandardCharsets.US_ASCII));
        var portrait = new String(Portrait.of(polyglot.toByteArray()).orElseThrow(), StandardCharsets.ISO_8859_1);
        assertThat(portrait).doesNotContain("script").doesNotContain("GPS");
    }

    @Test
    void whatIsNoJpegAndNoPngIsRefusedWhateverItIsCalled() throws Exception {
        assertThat(Portrait.of("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes())).isEmpty();
        assertThat(Portrait.of("<html><body>Bonjour</body></html>".getBytes())).isEmpty();
        assertThat(Portrait.of("GIF89a".getBytes())).isEmpty();
        assertThat(Portrait.of(new byte[0])).isEmpty();
        assertThat(Portrait.of(bytes(new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB), "gif"))).isEmpty();
    }

    @Test
    void aBrokenImageIsRefused() throws Exception {
        var png = bytes(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "png");
        assertThat(Portrait.of(java.util.Arrays.copyOf(png, 60))).isEmpty();
        assertThat(Portrait.of(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 0 })).isEmpty();
    }

    @Test
    void aDecompressionBombIsRefusedByItsHeader() throws Exception {
        var png = bytes(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png");
        // the header chunk starts at 12: name, width, height, five bytes, checksum
        var bomb = ByteBuffer.wrap(png);
        bomb.putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        bomb.putInt(29, (int) sum.getValue());
        assertThatThrownBy(() -> Portrait.of(png)).isInstanceOf(ImageTooLargeException.class);
    }

    @Test
    void theOtherKindsOfPixelsAreReadToo() throws Exception {
        for (int type : new int[] { BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_INDEXED }) {
            assertThat(Portrait.of(bytes(new BufferedImage(100, 80, type), "png"))).isPresent();
        }
    }

    static byte[] bytes(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage decode(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
