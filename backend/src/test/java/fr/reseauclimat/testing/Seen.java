package fr.reseauclimat.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What only eyes can judge, as pictures in {@code target/seen}. */
public final class Seen {

    private static final Path FOLDER = Path.of("target", "seen");
    private static final float DOTS_PER_INCH = 90;

    private Seen() {
    }

    /** The first pages of a document. */
    public static void pages(String name, byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            Files.createDirectories(FOLDER);
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(2, document.getNumberOfPages()); page++) {
                ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH), "png", FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void picture(String name, byte[] file) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
