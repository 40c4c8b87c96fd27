package fr.reseauclimat.member.profile;

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
 * Makes a small square JPEG of whatever image somebody sends. Nothing of the file is kept but its pixels, so that the
 * place where it was taken, and anything hidden behind the image, is gone.
 */
final class Portrait {

    static final int SIDE = 320;

    /** A few kilobytes can unpack to gigabytes: what is larger is refused by its header, before any pixel is read. */
    private static final int LARGEST_SIDE = 6000;
    private static final int SMALLEST_SIDE = 16;
    private static final float QUALITY = 0.85f;

    private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };
    private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

    private Portrait() {
    }

    /**
     * @return the square out of the middle, or nothing where this is no JPEG and no PNG, whatever the sender called it
     * @throws ImageTooLargeException for more pixels than anybody needs
     */
    static Optional<byte[]> of(byte[] file) throws ImageTooLargeException {
        var format = startsWith(file, JPEG) ? "jpeg" : startsWith(file, PNG) ? "png" : null;
        if (format == null) {
            return Optional.empty();
        }
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return Optional.of(encode(square(read(reader))));
        } catch (ImageTooLargeException tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException unreadable) {
            // the readers of the JDK answer broken files with almost any exception
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
            throw new ImageTooLargeException(LARGEST_SIDE);
        }
        if (width < SMALLEST_SIDE || height < SMALLEST_SIDE) {
            throw new IOException("Image of " + width + " × " + height);
        }
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / (2 * SIDE));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage square(BufferedImage image) {
        int side = Math.min(image.getWidth(), image.getHeight());
        int left = (image.getWidth() - side) / 2;
        int top = (image.getHeight() - side) / 2;
        var square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = square.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.drawImage(image, 0, 0, SIDE, SIDE, left, top, left + side, top + side, null);
        graphics.dispose();
        return square;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean startsWith(byte[] file, byte[] signature) {
        return file.length > signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }
}
