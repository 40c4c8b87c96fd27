package fr.reseauclimat.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Reads images that people send and writes them anew. Nothing of a file is kept but its pixels, so that the place where it
 * was taken, and anything hidden behind the image, is gone.
 */
public final class Pictures {

    /** A few kilobytes can unpack to gigabytes: what is larger is refused by its header, before any pixel is read. */
    private static final int LARGEST_SIDE = 6000;
    private static final int SMALLEST_SIDE = 16;
    private static final float QUALITY = 0.85f;

    private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };
    private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

    private Pictures() {
    }

    /**
     * @param enough pixels that the shorter side needs at least, where it has them: larger images are read coarsely
     * @return the image, or nothing where this is no JPEG and no PNG, whatever the sender called it
     * @throws ImageTooLargeException for more pixels than anybody needs
     */
    public static Optional<BufferedImage> read(byte[] file, int enough) throws ImageTooLargeException {
        var format = startsWith(file, JPEG) ? "jpeg" : startsWith(file, PNG) ? "png" : null;
        if (format == null) {
            return Optional.empty();
        }
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return Optional.of(read(reader, enough));
        } catch (ImageTooLargeException tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException unreadable) {
            // the readers of the JDK answer broken files with almost any exception
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** A part of an image, drawn on white at another size. */
    public static BufferedImage draw(BufferedImage image, int left, int top, int width, int height, int newWidth, int newHeight) {
        var drawn = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, newWidth, newHeight);
        graphics.drawImage(image, 0, 0, newWidth, newHeight, left, top, left + width, top + height, null);
        graphics.dispose();
        return drawn;
    }

    /** The whole image, made smaller where a side is longer than this. */
    public static BufferedImage within(BufferedImage image, int longestSide) {
        var scale = Math.min(1.0, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
        return draw(image, 0, 0, image.getWidth(), image.getHeight(), Math.max(1, (int) Math.round(image.getWidth() * scale)),
                Math.max(1, (int) Math.round(image.getHeight() * scale)));
    }

    public static byte[] jpeg(BufferedImage image) {
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

    private static BufferedImage read(ImageReader reader, int enough) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
            throw new ImageTooLargeException(LARGEST_SIDE);
        }
        if (width < SMALLEST_SIDE || height < SMALLEST_SIDE) {
            throw new IOException("Image of " + width + " × " + height);
        }
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / enough);
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static boolean startsWith(byte[] file, byte[] signature) {
        return file.length > signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }
}
