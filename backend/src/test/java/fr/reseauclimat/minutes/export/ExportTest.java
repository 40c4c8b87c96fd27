package fr.reseauclimat.minutes.export;

import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.shared.paper.Printed;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Seen;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class ExportTest {

    @Inject
    MinutesFixtures fixtures;

    @Inject
    EventFixtures events;

    private MinutesFixtures.Day day;

    @BeforeEach
    void anEdition() {
        day = fixtures.begun(EventVisibility.PUBLIC);
        fixtures.write(day, 1, "<h3>Ce qui marche</h3><p>Un <strong>bus</strong> <em>à la demande</em> &amp; <a href=\"https://example.org\">plus</a>.</p>"
                + "<ul><li>un<ul><li>dedans</li></ul></li></ul><ol><li>deux</li></ol><blockquote>«\u00a0Oui\u00a0»<br />Une élue</blockquote>"
                + "<table><caption>Votes</caption><thead><tr><th>Idée</th><th>Voix</th></tr></thead><tbody><tr><td>Haies</td><td>7</td></tr></tbody></table>");
        fixtures.describe(day, fixtures.photo(day, 1), Map.of("alt", "Huit personnes \"autour\" <d’une> carte", "caption", "La carte"));
        mina().contentType(ContentType.JSON).body(Map.of("what", "Planter", "who", "=Commune", "dueOn", "2027-03-01"))
                .post(day.path() + "/commitments").then().statusCode(201);
        mina().post(day.path() + "/versions").then().statusCode(201);
    }

    @Test
    void thePdfIsTaggedAndSaysWhatItsPicturesShow() throws IOException {
        var file = given().get(day.path() + "/versions/1/pdf").then().statusCode(200).contentType("application/pdf")
                .header("Content-Disposition", containsString("compte-rendu.pdf")).extract().asByteArray();
        try (var document = Loader.loadPDF(file)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).startsWith("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("L’eau qui manque");
            var types = new ArrayList<String>();
            var alternatives = new ArrayList<String>();
            walk(catalog.getStructureTreeRoot(), types, alternatives);
            assertThat(types).contains("H1", "H2", "H3", "L", "LI", "Table", "TH", "TD", "Figure");
            assertThat(alternatives).contains("Huit personnes \"autour\" <d’une> carte");
            assertThat(new PDFTextStripper().getText(document)).contains("à la demande").contains("Planter").contains("1er mars 2027").contains("dedans");
        }
    }

    @Test
    void minutesSayOnPaperWhatTheirAuthorsWrote() {
        var written = fixtures.begun(EventVisibility.PUBLIC);
        fixtures.write(written, 1, "<h3>Ce qui est décidé</h3><p>−40 % de CO₂ et de PM₁₀ d’ici à 2030 ✓, 12 m³ par jour ☐ à vérifier ★ 🌍 😀 → suite au printemps.</p>"
                + "<p>Avec محمد بن علي, 王小明, E\u0301lodie Be\u0301re\u0301nice et प्रिया.</p><p>https://exemple.org/" + "tres-long-chemin".repeat(20) + "</p>"
                + "<table><thead><tr><th>Idée</th><th>Voix</th></tr></thead><tbody><tr><td>" + "Haies".repeat(30) + "</td><td>7</td></tr></tbody></table>");
        mina().post(written.path() + "/versions").then().statusCode(201);
        var file = given().get(written.path() + "/versions/1/pdf").then().statusCode(200)
                .header("Unprintable-Characters", containsString("%E0%A4%AA")).extract().asByteArray();
        Seen.pages("minutes", file);
        var printed = Printed.of(file);
        assertThat(printed.text()).contains("CO₂", "PM₁₀", "m³", "✓", "☐", "★", "🌍", "→", "\u00c9lodie B\u00e9r\u00e9nice", "[U+092A").doesNotContain("#");
        assertThat(printed.signs()).allSatisfy(sign -> assertThat(sign.right()).isLessThan((210 - 18) * 72 / 25.4f + 1));
    }

    @Test
    void theTextDocumentHasRealHeadingsListsAndDescriptions() throws Exception {
        var file = given().get(day.path() + "/versions/1/odt").then().statusCode(200)
                .contentType("application/vnd.oasis.opendocument.text").extract().asByteArray();
        assertThat(new String(file, 30, 47, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        var parts = unzip(file);
        assertThat(List.copyOf(parts.keySet()).getFirst()).isEqualTo("mimetype");
        assertThat(parts).containsKeys("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml", "Pictures/1.jpg");
        for (var name : List.of("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml")) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
        }
        var manifest = new String(parts.get("META-INF/manifest.xml"), StandardCharsets.UTF_8);
        assertThat(parts.keySet()).allSatisfy(name -> assertThat(name.equals("mimetype") || name.startsWith("META-INF") || manifest.contains('"' + name + '"')).isTrue());
        assertThat(new String(parts.get("content.xml"), StandardCharsets.UTF_8))
                .contains("text:outline-level=\"2\">Café des idées</text:h>").contains("text:outline-level=\"3\">Ce qui marche</text:h>")
                .contains("<text:list-item><text:p text:style-name=\"Text_20_body\">un</text:p><text:list text:style-name=\"Points\">")
                .contains("<svg:desc>Huit personnes &quot;autour&quot; &lt;d’une&gt; carte</svg:desc>").contains("<table:table-header-rows>")
                .contains("xlink:href=\"https://example.org\"");
    }

    @Test
    void thePageStandsAloneAndNothingInItActs() {
        given().get(day.path() + "/versions/1/html").then().statusCode(200).header("Content-Disposition", startsWith("attachment"))
                .body(startsWith("<!DOCTYPE html>")).body(containsString("<h3>Ce qui marche</h3>")).body(containsString("data:image/jpeg;base64,"))
                .body(containsString("alt=\"Huit personnes &quot;autour&quot; &lt;d’une&gt; carte\""));
    }

    @Test
    void anEditionOfAnEventThatOneDoesNotSeeIsNotExported() {
        var hidden = fixtures.begun(EventVisibility.INVITED);
        fixtures.write(hidden, 1, "<p>Entre nous.</p>");
        mina().post(hidden.path() + "/versions").then().statusCode(201);
        for (var kind : List.of("pdf", "odt", "html")) {
            given().get(hidden.path() + "/versions/1/" + kind).then().statusCode(404);
            mina().get(hidden.path() + "/versions/2/" + kind).then().statusCode(404);
        }
        mina().get(hidden.path() + "/versions/1/pdf").then().statusCode(200);
    }

    private static void walk(PDStructureNode node, List<String> types, List<String> alternatives) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                if (element.getAlternateDescription() != null) {
                    alternatives.add(element.getAlternateDescription());
                }
                walk(element, types, alternatives);
            }
        }
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null;) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
