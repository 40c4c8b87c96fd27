package fr.reseauclimat.event.export;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.UUID;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class ExportResourceTest {

    private static final String FORMULA = "=2+5+cmd";

    @Inject
    EventFixtures fixtures;

    private String path;

    @BeforeEach
    void aListWithANameThatLooksLikeAFormula() {
        fixtures.member("claire");
        fixtures.member("nadia");
        fixtures.member(FORMULA);
        var event = fixtures.published("claire", Plans.soon());
        path = "/api/events/" + event + "/registrations/export";
        for (var person : new String[] { "nadia", FORMULA }) {
            as(person, Roles.AGENT).put("/api/events/" + event + "/registration").then().statusCode(200);
        }
    }

    @Test
    void aFormulaStaysTextInTheCommaSeparatedFile() {
        var answer = as("claire", Roles.AGENT).get(path + "?format=CSV").then().statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"inscriptions-l-eau-qui-manque.csv\""))
                .extract().asByteArray();
        var text = new String(answer, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"Nom\";\"Prénom\";").contains("\"nadia\";\"Claude\"", "\"'=2+5+cmd\"")
                .doesNotContain("\"=");
    }

    @Test
    void aFormulaStaysTextInTheWorkbook(@TempDir Path folder) throws Exception {
        var answer = as("claire", Roles.AGENT).get(path + "?format=XLSX").then().statusCode(200).extract().asByteArray();
        var parts = new StringBuilder();
        var file = Files.write(folder.resolve("list.xlsx"), answer);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).contains(">=2+5+cmd</t>").doesNotContain("<f>");
    }

    @Test
    void everyDangerousBeginningIsMadeText() {
        for (var start : new String[] { "=", "+", "-", "@", "\t", "\r" }) {
            assertThat(SheetFile.quoted(start + "x")).startsWith("\"'");
        }
        assertThat(SheetFile.quoted("a \"b\"; c")).isEqualTo("\"a \"\"b\"\"; c\"");
    }

    @Test
    void onlyThoseWhoRunItTakeTheListAway() {
        as("nadia", Roles.AGENT).get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
        as("claire", Roles.AGENT).get(path + "?format=pdf").then().statusCode(400);
        as("claire", Roles.AGENT).get("/api/events/" + UUID.randomUUID() + "/registrations/export").then().statusCode(404);
    }
}
