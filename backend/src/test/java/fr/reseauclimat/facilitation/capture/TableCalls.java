package fr.reseauclimat.facilitation.capture;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.reseauclimat.facilitation.RotationFixtures.Day;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What a phone asks that holds the code of a table, and no account. */
public final class TableCalls {

    private TableCalls() {
    }

    /** @return the tables of a part, as claire names them */
    public static List<String> spots(Day day, String... names) {
        return prepared(day, names).getList("spots.id");
    }

    /** @return tables and codes */
    public static JsonPath prepared(Day day, String... names) {
        return CaptureCalls.save(day, 0, Map.of("spots", Stream.of(names).map(name -> Map.of("name", name)).toList(), "dots", 3,
                "dotsHidden", false)).statusCode(200).extract().jsonPath();
    }

    public static ValidatableResponse get(String code, String what) {
        return given().get("/api/tables/" + code + what).then();
    }

    public static ValidatableResponse put(String code, String what, Map<String, ?> body) {
        return given().contentType("application/json").body(body).put("/api/tables/" + code + what).then();
    }

    public static ValidatableResponse put(String code, String what, int version, Map<String, ?> body) {
        return given().contentType("application/json").header("If-Match", "\"" + version + "\"").body(body)
                .put("/api/tables/" + code + what).then();
    }
}
