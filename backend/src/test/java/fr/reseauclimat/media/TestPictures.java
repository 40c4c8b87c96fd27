package fr.reseauclimat.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures as telephones send them, and as nobody should. */
public final class TestPictures {

    /** From the left above, line by line, of an upright picture. */
    public static final Color[] QUARTERS = { Color.RED, Color.GREEN, Color.BLUE, Color.WHITE };

    private TestPictures() {
    }

    public static byte[] bytes(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static BufferedImage image(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A JPEG of four quarters, as a camera writes it that is held so.
     *
     * @param orientation 1 to 8: where the first line and the first column of the file are seen by the eye
     */
    public static byte[] held(int orientation, int width, int height) {
        boolean lies = orientation >= 5;
        var stored = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int line = 0; line < stored.getHeight(); line++) {
            for (int column = 0; column < stored.getWidth(); column++) {
                int fromLeft = lies ? line : column;
                int fromTop = lies ? column : line;
                // the first line is seen at the right for 6 and 7, the first column for 2 and 3
                int x = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7 ? width - 1 - fromLeft : fromLeft;
                // the first line is seen below for 3 and 4, the first column for 7 and 8
                int y = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8 ? height - 1 - fromTop : fromTop;
                stored.setRGB(column, line, QUARTERS[2 * (2 * y / height) + 2 * x / width].getRGB());
            }
        }
        return withOrientation(bytes(stored, "jpeg"), orientation);
    }

    /** With a segment of metadata behind its first two bytes. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = { (byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8,
                0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0 };
        var file = Arrays.copyOf(jpeg, jpeg.length + exif.length);
        System.arraycopy(exif, 0, file, 2, exif.length);
        System.arraycopy(jpeg, 2, file, 2 + exif.length, jpeg.length - 2);
        return file;
    }

    /** A progressive JPEG whose last scan is there so many times more: few bytes, and each goes over all pixels. */
    public static byte[] gone(int times, int width, int height) {
        var jpeg = progressive(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
        int scan = jpeg.length - 2;
        while (jpeg[scan] != (byte) 0xFF || jpeg[scan + 1] != (byte) 0xDA) {
            scan--;
        }
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < times; i++) {
            file.write(jpeg, scan, jpeg.length - 2 - scan);
        }
        file.write(jpeg, jpeg.length - 2, 2);
        return file.toByteArray();
    }

    public static byte[] progressive(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
