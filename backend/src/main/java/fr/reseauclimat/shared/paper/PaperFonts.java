package fr.reseauclimat.shared.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import io.quarkus.qute.TemplateGlobal;

/**
 * The one set of fonts of all paper, read once. Where a sign is not in the first family the next one that has it is
 * taken; a document is given only those families that it needs.
 */
public final class PaperFonts {

    /** A file of a family. */
    private record Face(String family, int weight, FontStyle style, String file) {
    }

    private static final double MILLIMETRES_OF_A_POINT = 25.4 / 72;
    /** A sign that no font has is shown as {@code [U+0000]}. */
    private static final double WIDTH_OF_A_CODE = 5;
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";

    private static final List<Face> FACES = List.of(
            new Face("Liberation Sans", 400, FontStyle.NORMAL, "/liberation/LiberationSans-Regular.ttf"),
            new Face("Liberation Sans", 700, FontStyle.NORMAL, "/liberation/LiberationSans-Bold.ttf"),
            new Face("Liberation Sans", 400, FontStyle.ITALIC, "/liberation/LiberationSans-Italic.ttf"),
            new Face("Liberation Sans", 700, FontStyle.ITALIC, "/liberation/LiberationSans-BoldItalic.ttf"),
            new Face("DejaVu Sans", 400, FontStyle.NORMAL, DEJAVU + "DejaVuSans.ttf"),
            new Face("DejaVu Sans", 700, FontStyle.NORMAL, DEJAVU + "DejaVuSans-Bold.ttf"),
            new Face("Noto Emoji", 400, FontStyle.NORMAL, "/fonts/NotoEmoji-Regular.ttf"),
            new Face("Noto Sans SC", 400, FontStyle.NORMAL, "/fonts/NotoSansSC-Regular.ttf"));

    private static final List<String> FAMILIES = FACES.stream().map(Face::family).distinct().toList();

    /** Shared by all documents: a parsed file is only read, and looks after several threads by itself. */
    private static final Map<String, TrueTypeFont> FONTS = new ConcurrentHashMap<>();
    private static final Map<String, CmapLookup> SIGNS = new ConcurrentHashMap<>();

    private PaperFonts() {
    }

    /** What a template of paper says as its font family. */
    @TemplateGlobal
    static String paperFonts() {
        return FAMILIES.stream().map(family -> "'" + family + "'").collect(Collectors.joining(", "));
    }

    /** @return the first family that has a sign, or null where none has it */
    static String familyOf(int codePoint) {
        for (var family : FAMILIES) {
            if (signs(family).getGlyphId(codePoint) != 0) {
                return family;
            }
        }
        return null;
    }

    /** The families that a text needs beside the first one, which every document has. */
    static Set<String> familiesOf(String text) {
        var families = new LinkedHashSet<>(Set.of(FAMILIES.getFirst()));
        text.codePoints().filter(codePoint -> codePoint > '~').distinct().mapToObj(PaperFonts::familyOf)
                .filter(family -> family != null).forEach(families::add);
        return families;
    }

    /** Gives a document the faces of some families; each is embedded where it is used, and only the signs that are. */
    static void give(Set<String> families, PdfRendererBuilder builder, PDDocument document) {
        FACES.stream().filter(face -> families.contains(face.family())).forEach(face -> builder.useFont(new PDFontSupplier(null) {

            @Override
            public PDFont supply() {
                try {
                    return PDType0Font.load(document, font(face.file()), true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }, face.family(), face.weight(), face.style(), true));
    }

    /**
     * How many lines a text takes, in the boldest face of its family.
     *
     * @param points size of the letters
     * @param width  of a line, in millimetres
     */
    public static int lines(String text, double points, double width) {
        double room = width / (points * MILLIMETRES_OF_A_POINT);
        double space = width(" ");
        double used = 0;
        int lines = 1;
        for (var word : text.split(" ")) {
            double wide = width(word);
            if (used > 0 && used + space + wide > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? space : 0) + wide;
            while (used > room) {
                lines++;
                used -= room;
            }
        }
        return lines;
    }

    /** In sizes of the letters. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(codePoint -> {
            var family = familyOf(codePoint);
            var face = FACES.stream().filter(known -> known.family().equals(family)).max(Comparator.comparing(Face::weight));
            return face.map(known -> width(font(known.file()), codePoint)).orElse(WIDTH_OF_A_CODE);
        }).sum();
    }

    private static double width(TrueTypeFont font, int codePoint) {
        try {
            return (double) font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(codePoint)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup signs(String family) {
        return SIGNS.computeIfAbsent(family, unread -> {
            try {
                return font(FACES.stream().filter(face -> face.family().equals(family)).findFirst().orElseThrow().file())
                        .getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static TrueTypeFont font(String file) {
        return FONTS.computeIfAbsent(file, unread -> {
            try (var content = PaperFonts.class.getResourceAsStream(file)) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(content.readAllBytes()));
                // ligatures took a third of the time, and none is missed
                font.setEnableGsub(false);
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
