package fr.reseauclimat.shared.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.testing.Seen;

/** Case 34 on paper: signs, scripts and long words that people write. */
class PdfWriterTest {

    private static final float MARGIN = 20 * 72 / 25.4f;
    private static final float RIGHT = 595 - MARGIN + 1;

    private final PdfWriter writer = new PdfWriter();

    @Test
    void whatTheNetworkWritesIsDrawn() {
        var page = page("<p>−40 % de CO₂ et de PM₁₀, 12 m³, 10⁻⁶, H₂O, N₂O, CH₄</p><p>✓ fait ✔ ☐ à faire ☑ ★ ☆ → ⇒ ↔ ▲ ● ■ ♻ ☀ ⚠ ≤ ≥ ≈ ½ ⅓ ‰ €</p>"
                + "<p>😀 🌍 🌳 🚲 👍 🎉 ❤️ 👩‍🌾</p><p>محمد بن علي, שלום, Ελένη, Олена, 王小明 張偉, さくら</p>"
                + "<p><strong>CO₂ ✓ محمد 王</strong> <em>CO₂ ★ é</em></p><p>E\u0301lodie Be\u0301re\u0301nice Franc\u0327ois</p>");
        var pdf = writer.write(page);
        Seen.pages("signs", pdf.content());
        var printed = Printed.of(pdf.content());
        assertThat(pdf.unprintable()).isEmpty();
        // some radicals share their picture with the sign that people write
        assertThat(Normalizer.normalize(printed.text(), Normalizer.Form.NFKC)).contains("王小明 張偉");
        assertThat(printed.text()).doesNotContain("#").doesNotContain("[U+")
                .contains("CO₂", "PM₁₀", "m³", "10⁻⁶", "✓", "☐", "★", "→", "😀", "🌍", "さくら", "Ελένη", "Олена",
                        "\u00c9lodie B\u00e9r\u00e9nice Fran\u00e7ois");
    }

    @Test
    void arabicIsDrawnInTheFormsThatItsNeighboursAskFor() {
        var shaper = new RightToLeft();
        assertThat(shaper.shapeText("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
        assertThat(shaper.shapeText("سلام")).as("lam and alef are one").isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(shaper.shapeText("دار")).as("letters that do not go on").isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(shaper.shapeText("شلوم א")).endsWith(" א");
        assertThat(shaper.reorderRTLTextToLTR("(א1")).isEqualTo("1א)");
    }

    @Test
    void whatNoFontHasIsShownByItsCodeAndTold() {
        var pdf = writer.write(page("<p>Priya (प्रिया), <b>Thaï</b>&#160;: ก.</p>"));
        assertThat(pdf.unprintable()).contains("प", "ก").doesNotContain("P");
        assertThat(Printed.of(pdf.content()).text()).contains("Priya ([U+092A U+094D U+0930 U+093F U+092F U+093E])", "[U+0E01]").doesNotContain("#");
    }

    @Test
    void aWordLongerThanItsColumnIsBroken() {
        var word = "W".repeat(80);
        var link = "https://exemple.org/" + "chemin".repeat(12) + "?" + "a=1&amp;".repeat(40);
        var pdf = writer.write(page("<p>" + word + " " + link + "</p><table><tr><td>Voix</td><td>" + word + "</td><td>" + link
                + "</td></tr></table><table><tr><td>" + (word + "</td><td>").repeat(4) + "</td></tr></table><ul><li>" + word + "</li></ul>"));
        Seen.pages("long-words", pdf.content());
        var printed = Printed.of(pdf.content());
        assertThat(printed.signs()).allSatisfy(sign -> assertThat(sign.right()).isLessThan(RIGHT));
        assertThat(printed.text()).contains("Voix").contains("WWWWWWWW");
        assertThat(printed.signs().stream().filter(sign -> sign.text().equals("W"))).as("none is lost").hasSize(560);
    }

    @Test
    void shortWordsStayWhole() {
        var pdf = writer.write(page("<p>" + "intergouvernementalement ".repeat(40) + "</p>"));
        assertThat(Printed.of(pdf.content()).text().split("intergouvernementalement", -1)).hasSize(41);
    }

    @Test
    void theDocumentIsTaggedAndCarriesOnlyTheFontsThatItNeeds() throws Exception {
        try (var document = Loader.loadPDF(writer.write(page("<p>Rien que des lettres, d’ici et d’ailleurs.</p>")).content())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).hasSize(1);
            for (var font : resources.getFontNames()) {
                assertThat(resources.getFont(font).isEmbedded()).isTrue();
                assertThat(resources.getFont(font).getName()).contains("LiberationSans");
            }
        }
    }

    @Test
    void paperThatNobodyWaitsForIsCut() throws Exception {
        var failure = new AtomicReference<Throwable>();
        var writing = new Thread(() -> writer.write(page("<p>Une phrase de plus. CO₂.</p>".repeat(40_000))));
        writing.setUncaughtExceptionHandler((thread, cut) -> failure.set(cut));
        writing.start();
        Thread.sleep(1_500);
        assertThat(writing.isAlive()).as("takes long").isTrue();
        writing.interrupt();
        assertThat(writing.join(Duration.ofSeconds(5))).as("has stopped").isTrue();
        assertThat(failure.get()).isNotNull();
    }

    private static String page(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\"><head><title>Essai</title><meta name=\"description\" content=\"Essai\"/>"
                + "<style>@page { size: A4; margin: 20mm } body { font-family: " + PaperFonts.paperFonts() + "; font-size: 12pt }"
                + " table { width: 100% }</style></head><body>" + body + "</body></html>";
    }
}
