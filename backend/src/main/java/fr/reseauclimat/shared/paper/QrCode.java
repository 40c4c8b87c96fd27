package fr.reseauclimat.shared.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

/** A text as a QR code with the quiet zone of four modules that readers need. */
public final class QrCode {

    private static final int QUIET = 4;

    private final io.nayuki.qrcodegen.QrCode modules;

    private QrCode(io.nayuki.qrcodegen.QrCode modules) {
        this.modules = modules;
    }

    /** Readable though a seventh of it is dirty or torn. */
    public static QrCode of(String text) {
        return new QrCode(io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM));
    }

    private int size() {
        return modules.size + 2 * QUIET;
    }

    /** Black on white, also where the page is dark: many readers see nothing else. */
    public String svg() {
        var path = new StringBuilder();
        for (int y = 0; y < modules.size; y++) {
            for (int x = 0; x < modules.size; x++) {
                if (modules.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(',').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size() + " " + size()
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0,0h" + size() + "v" + size() + "h-" + size()
                + "z\"/><path d=\"" + path + "\"/></svg>";
    }

    /** @param scale pixels of a module */
    public BufferedImage image(int scale) {
        var image = new BufferedImage(size() * scale, size() * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var dark = modules.getModule(x / scale - QUIET, y / scale - QUIET);
                image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
            }
        }
        return image;
    }

    /** As an address that holds the picture itself, for a document without a way to the network. */
    public String dataAddress(int scale) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(scale), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
