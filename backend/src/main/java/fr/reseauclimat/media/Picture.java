package fr.reseauclimat.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture as the house keeps it: pixels alone, upright, as a JPEG.
 *
 * @param digest SHA-256 of the JPEG, hexadecimal
 */
public record Picture(byte[] jpeg, int width, int height, String digest) {

    private static final float QUALITY = 0.85f;

    /** Of pixels that were drawn here; what people send goes through {@link Pictures}. */
    public static Picture of(BufferedImage image) {
        var jpeg = jpeg(image);
        return new Picture(jpeg, image.getWidth(), image.getHeight(), digest(jpeg));
    }

    private static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new IllegalStateException("An image in memory could not be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
