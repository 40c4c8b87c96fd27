package fr.reseauclimat.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;

/** Every list of the contract, with something in it, is read page by page, beyond its end, and in every order that it offers. */
@QuarkusTest
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {

    private static final int MOST = 200;

    @Inject
    ListWorld world;

    @BeforeAll
    void prepare() {
        world.prepare();
    }

    @AfterAll
    void forget() {
        world.forget();
    }

    @Test
    void totalsAreTrueOnEachPageAndBeyondTheLast() {
        var wrong = new ArrayList<String>();
        for (var list : lists()) {
            try {
                walk(list);
            } catch (AssertionError e) {
                wrong.add(list + ": " + e.getMessage().replaceAll("\\s+", " "));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sortingByAnythingThatIsOfferedLosesNothing() {
        var wrong = new ArrayList<String>();
        for (var list : lists()) {
            var refused = get(list, "sort=no-such-order");
            var offered = refused.statusCode() == 400 ? refused.asString().replaceAll("(?s).*Tris possibles[^:]*: ([\\w, ]*).*", "$1") : null;
            if (offered == null || offered.length() > 100) {
                wrong.add(list + " answers an unknown order by " + refused.statusCode());
                continue;
            }
            var total = total(get(list, "size=1"));
            for (var order : offered.split(", ")) {
                for (var sort : List.of(order, "-" + order)) {
                    var answer = get(list, "size=1&sort=" + sort);
                    if (answer.statusCode() != 200 || total(answer) != total) {
                        wrong.add(list + " sorted by " + sort + ": " + answer.statusCode());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<ContractOperation> lists() {
        return ContractDocument.current().operations().stream().filter(operation -> operation.method().equals("GET"))
                .filter(operation -> StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                        .anyMatch(parameter -> parameter.path("name").asText().equals("page"))).toList();
    }

    private static void walk(ContractOperation list) {
        var whole = total(get(list, "size=1"));
        assertThat(whole).as("items, so that there is more than one page").isGreaterThan(2);
        var size = Math.min(MOST, (whole + 1) / 2);
        var last = (whole + size - 1) / size;
        var seen = new ArrayList<Object>();
        for (var page : Stream.of(1L, 2L, last, last + 1).distinct().toList()) {
            var answer = get(list, "size=" + size + "&page=" + page);
            List<Object> items = answer.path("items");
            assertThat(total(answer)).as("total on page " + page + " of " + last).isEqualTo(whole);
            assertThat((long) items.size()).as("items on page " + page).isEqualTo(Math.clamp(whole - (page - 1) * size, 0, size));
            assertThat(answer.headers().getValues("Link")).as("links on page " + page)
                    .anyMatch(link -> link.contains("rel=\"last\"") && link.matches(".*[?&]page=" + last + "(?!\\d).*"));
            seen.addAll(items);
        }
        assertThat(seen).as("what stands on the pages").doesNotHaveDuplicates();
    }

    private static long total(Response answer) {
        return answer.then().statusCode(200).extract().<Number>path("total").longValue();
    }

    private static Response get(ContractOperation list, String query) {
        var path = list.path().replace("{id}", ListWorld.EVENT.toString()).replace("{segmentId}", ListWorld.VISIT.toString());
        return given().auth().oauth2(Tokens.of("claire", Roles.HUMAN.toArray(String[]::new)))
                .get(path + "?" + query);
    }
}
