package fr.reseauclimat.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.web.HeavyWork;

/** Unpacks the pixels of a file that its own words have let through, and draws them. */
final class PictureReader {

    /** A few kilobytes can unpack to gigabytes: what is larger is refused by its header, before any pixel is read. */
    private static final int LARGEST_SIDE = 6000;
    private static final int SMALLEST_SIDE = 16;
    /** Each is gone over in full, however few bytes it has; cameras and programs write ten or so. */
    private static final int MOST_SCANS = 30;

    private PictureReader() {
    }

    /**
     * The image, upright.
     *
     * @param enough pixels that the shorter side needs at least, where it has them: larger images are read coarsely
     * @throws ProblemException 413 for more pixels than anybody needs, 415 for what is no picture or not a whole one
     */
    static BufferedImage read(byte[] file, int enough) {
        var known = PictureFile.of(file).orElseThrow(PictureReader::unknown);
        if (known.scans() > MOST_SCANS) {
            throw refused("Cette image est enregistrée d’une façon inhabituelle. Enregistrez-la à nouveau, puis réessayez.");
        }
        var reader = ImageIO.getImageReadersByFormatName(known.format()).next();
        try (var input = new StoppableInput(file)) {
            reader.setInput(input, true, true);
            return turned(read(reader, known, enough), known.orientation());
        } catch (IOException | RuntimeException unreadable) {
            HeavyWork.goOn();
            // the readers of the JDK answer broken files with almost any exception
            throw unreadable instanceof ProblemException problem ? problem : known.complete() ? unknown() : cutOff();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, PictureFile known, int enough) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "Choisissez une image de 6\u202f000 pixels de côté au plus.");
        }
        if (width < SMALLEST_SIDE || height < SMALLEST_SIDE) {
            throw refused("Choisissez une image de " + SMALLEST_SIDE + " pixels de côté au moins.");
        }
        if (!known.complete()) {
            throw cutOff();
        }
        var torn = new AtomicBoolean();
        reader.addIIOReadWarningListener((IIOReadWarningListener) (source, warning) -> torn.compareAndSet(false, warning.contains("remature end")));
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / enough);
        parameters.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, parameters);
        if (torn.get()) {
            throw cutOff();
        }
        return image;
    }

    /** As the camera saw it: a turn by quarters, a reflection, or both, by how it was held. */
    private static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        boolean lies = orientation >= 5;
        var upright = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = onWhite(upright);
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return upright;
    }

    /** A part of an image, drawn on white at another size. */
    static BufferedImage draw(BufferedImage image, int left, int top, int width, int height, int newWidth, int newHeight) {
        HeavyWork.goOn();
        var drawn = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
        var graphics = onWhite(drawn);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, newWidth, newHeight, left, top, left + width, top + height, null);
        graphics.dispose();
        return drawn;
    }

    private static Graphics2D onWhite(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        return graphics;
    }

    private static ProblemException unknown() {
        return refused("Choisissez une image au format JPEG ou PNG.");
    }

    private static ProblemException cutOff() {
        return refused("Cette image est incomplète\u00a0: son fichier s’arrête avant la fin. Envoyez-la à nouveau, ou choisissez-en une autre.");
    }

    private static ProblemException refused(String detail) {
        return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail);
    }

    /** The readers of the JDK do not look whether they shall stop, but they all come here for more. */
    private static final class StoppableInput extends MemoryCacheImageInputStream {

        private StoppableInput(byte[] file) {
            super(new ByteArrayInputStream(file));
        }

        @Override
        public int read() throws IOException {
            HeavyWork.goOn();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            HeavyWork.goOn();
            return super.read(bytes, from, length);
        }
    }
}
