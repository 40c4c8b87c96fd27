package fr.reseauclimat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.contract.ContractDocument;
import fr.reseauclimat.contract.ContractOperation;
import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

/** Whatever is sent to any operation of the contract, it answers, and never with a failure of its own. */
@QuarkusTest
@ApiTest
class HostileInputTest {

    private static final List<String> BAD_SORTS = List.of("name; drop table members", "1", "(select pg_sleep(5))",
            "id desc nulls first--", "name,unknown", "password", "-", ",", "../name", "NAME'");

    private static final List<String> BAD_NUMBERS = List.of("0", "-1", "201", "99999999999999999999", "1e9", "abc", "NaN");

    private static final List<String> BAD_TEXTS = List.of("' or '1'='1", "'; drop table members; --", "%", "_", "\\", "%_%\\",
            "\") or (\"1\"=\"1", "{{7*7}}", "${jndi:ldap://localhost/x}", "<script>alert(1)</script>", "\u0000", "\uD83D\uDC96",
            "\u202Eevil", "a".repeat(5_000), "!&|():*", "2026-13-45", "https://evil.example.org/");

    private static final List<String> BAD_BODIES = List.of("", "null", "[]", "\"text\"", "7", "{", "{\"a\":}", "nonsense",
            "[".repeat(5_000), "{\"unknown\": {\"nested\": [1, 2]}}", "\uFEFF{}", "{\"title\": \"\\u0000\"}");

    private final List<String> defects = new ArrayList<>();

    @Inject
    EventFixtures people;

    /** Lists of one's own are refused to an account without a profile, whatever else is wrong. */
    @BeforeEach
    void haveAProfile() {
        people.member("matrix-hostile");
    }

    @Test
    void sortsThatAreNotOnTheListAreRefused() {
        for (var operation : pagedOperations()) {
            for (var sort : BAD_SORTS) {
                answer(operation, "sort", sort, 400);
            }
        }
        assertThat(defects).isEmpty();
    }

    @Test
    void pagesThatCannotBeAreRefused() {
        for (var operation : pagedOperations()) {
            for (var number : BAD_NUMBERS) {
                answer(operation, "size", number, 400);
                if (!number.equals("201")) {
                    answer(operation, "page", number, 400);
                }
            }
        }
        assertThat(defects).isEmpty();
    }

    @Test
    void anyTextInAnyFilterFindsNothingOrIsRefused() {
        for (var operation : ContractDocument.current().operations()) {
            for (var parameter : Requests.queryParameters(operation)) {
                for (var text : BAD_TEXTS) {
                    answer(operation, parameter, text, 0);
                }
            }
        }
        assertThat(defects).isEmpty();
    }

    @Test
    void anyTextInAnyPathIsUnknownOrRefused() {
        for (var operation : ContractDocument.current().operations()) {
            if (operation.path().contains("{")) {
                for (var text : List.of("1", "null", "%27%20or%201=1", "%00", "0".repeat(300), "*", "%C3%28")) {
                    var path = operation.path().replaceAll("\\{[^}]+}", text);
                    var status = Requests.call(operation, somebodyWithEveryRole(), path).statusCode();
                    if (status < 400 || status >= 500) {
                        defects.add(operation + " answers " + status + " to " + path);
                    }
                }
            }
        }
        assertThat(defects).isEmpty();
    }

    @Test
    void bodiesThatAreNoneAreRefused() {
        for (var operation : ContractDocument.current().operations()) {
            if (!operation.bodyTypes().contains("application/json")) {
                continue;
            }
            for (var body : BAD_BODIES) {
                var answer = somebodyWithEveryRole().contentType("application/json").body(body)
                        .request(operation.method(), Requests.addressOfNothing(operation));
                if (answer.statusCode() < 400 || answer.statusCode() >= 500) {
                    defects.add(operation + " answers " + answer.statusCode() + " to the body " + shortened(body));
                }
            }
        }
        assertThat(defects).isEmpty();
    }

    /** @param expected a status, or 0 where anything but a failure of the API is right */
    private void answer(ContractOperation operation, String parameter, String value, int expected) {
        var request = somebodyWithEveryRole().queryParam(parameter, value);
        if (operation.hasBody()) {
            request.contentType(operation.bodyTypes().getFirst()).body("{}".getBytes());
        }
        var status = request.request(operation.method(), Requests.addressOfNothing(operation)).statusCode();
        if (status >= 500 || expected != 0 && status != expected) {
            defects.add(operation + " answers " + status + " to " + parameter + "=" + shortened(value));
        }
    }

    private static List<ContractOperation> pagedOperations() {
        return ContractDocument.current().operations().stream()
                .filter(operation -> Requests.isPaged(operation) && !operation.path().contains("{")).toList();
    }

    private static RequestSpecification somebodyWithEveryRole() {
        return Requests.by("Bearer " + Tokens.of("matrix-hostile", Roles.HUMAN.toArray(String[]::new)));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "… (" + text.length() + ")" : text;
    }
}
