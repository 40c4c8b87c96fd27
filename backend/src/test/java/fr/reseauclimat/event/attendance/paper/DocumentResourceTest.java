package fr.reseauclimat.event.attendance.paper;

import static fr.reseauclimat.event.attendance.Arrivals.arrival;
import static fr.reseauclimat.event.attendance.Arrivals.send;
import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** The paper of the day, read back. */
@QuarkusTest
@ApiTest
class DocumentResourceTest {

    private static final String MARKUP = "<b>Œuvre & Cie</b>";

    @Inject
    EventFixtures fixtures;

    private String path;

    @BeforeEach
    void aDayWithPeople() {
        fixtures.member("claire");
        path = "/api/events/" + event("nadia");
        for (var name : List.of(MARKUP, "Ærø-Ñandú")) {
            var person = Map.of("firstName", "Lise", "lastName", name, "organisation", "Cœur de l’Étang – « Œuvres »");
            send(path, arrival(UUID.randomUUID(), Instant.now(), Map.of("walkIn", person))).statusCode(200);
        }
    }

    @Test
    void badgesAreAnAccessibleDocument() throws IOException {
        try (var document = read("/badges")) {
            isAccessible(document, "Badges – L’eau qui manque");
            assertThat(text(document)).contains(MARKUP, "Ærø-Ñandú", "Collectivité", "ne souhaite pas être photographié")
                    .containsSubsequence(MARKUP, "Ærø-Ñandú", "nadia");
        }
    }

    @Test
    void thereIsASheetToSignForEachHalfDayWithPeopleByName() throws IOException {
        try (var document = read("/attendance-sheets")) {
            isAccessible(document, "Feuilles d’émargement – L’eau qui manque");
            assertThat(text(document)).containsSubsequence("L’eau qui manque", "Feuille d’émargement", "matin",
                    "Salle des fêtes", "Nom et prénom", "Structure", "Signature", MARKUP, "Ærø-Ñandú", "nadia").contains("1/1", "Cœur de l’Étang – « Œuvres »");
            assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).endsWith("matin");
        }
    }

    @Test
    void aLongListIsTenBadgesOnAPageAndRepeatsTheHeadOfItsSheet() throws IOException {
        path = "/api/events/" + event(IntStream.range(10, 35).mapToObj(i -> "personne-" + i).toArray(String[]::new));
        try (var document = read("/badges")) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            for (int page = 1; page <= 3; page++) {
                assertThat(text(document, page).split("Collectivité", -1)).as("badges on page " + page).hasSize(page < 3 ? 11 : 6);
            }
        }
        try (var document = read("/attendance-sheets")) {
            var pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            assertThat(text(document).split("Nom et prénom", -1)).as("a head on each page").hasSize(pages + 1);
            assertThat(text(document)).contains("1/" + pages, pages + "/" + pages);
        }
    }

    @Test
    void twoHundredExportsAtOnceAreEachOnesOwn() throws Exception {
        var events = new HashMap<UUID, String>();
        IntStream.range(0, 5).mapToObj(i -> "export-" + i).forEach(person -> events.put(event(person), person));
        Map<Future<byte[]>, String> files = new HashMap<>();
        try (var people = Executors.newFixedThreadPool(40)) {
            for (int i = 0; i < 40; i++) {
                events.forEach((event, person) -> {
                    Callable<byte[]> export = () -> as("claire", Roles.AGENT).get("/api/events/" + event + "/attendance-sheets")
                            .then().statusCode(200).extract().asByteArray();
                    files.put(people.submit(export), person);
                });
            }
        }
        assertThat(files).hasSize(200);
        for (var file : files.entrySet()) {
            try (var document = Loader.loadPDF(file.getKey().get())) {
                var text = text(document);
                assertThat(events.values().stream().filter(text::contains)).containsExactly(file.getValue());
            }
        }
    }

    @Test
    void paperIsForThoseWhoRunTheDay() {
        for (var paper : List.of("/badges", "/attendance-sheets")) {
            as("nadia", Roles.AGENT).get(path + paper).then().statusCode(403);
            as("claire", Roles.AGENT).get("/api/events/" + UUID.randomUUID() + paper).then().statusCode(404);
        }
    }

    private UUID event(String... people) {
        var event = fixtures.published("claire", Plans.soon().at("Salle des fêtes"));
        for (var person : people) {
            fixtures.member(person);
            as(person, Roles.AGENT).put("/api/events/" + event + "/registration").then().statusCode(200);
        }
        return event;
    }

    private PDDocument read(String paper) throws IOException {
        return Loader.loadPDF(as("claire", Roles.AGENT).get(path + paper).then().statusCode(200)
                .contentType("application/pdf").extract().asByteArray());
    }

    private static String text(PDDocument document) throws IOException {
        return text(document, 1, document.getNumberOfPages());
    }

    private static String text(PDDocument document, int page) throws IOException {
        return text(document, page, page);
    }

    private static String text(PDDocument document, int first, int last) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        // a long name may go on in the next line
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    /** What PDF/UA asks for that a program can see. */
    private static void isAccessible(PDDocument document, String title) throws IOException {
        var catalog = document.getDocumentCatalog();
        assertThat(catalog.getStructureTreeRoot()).as("structure").isNotNull();
        assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("fr");
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(catalog.getMetadata()).isNotNull();
        for (var page : document.getPages()) {
            for (COSName font : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(font).isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }
}
