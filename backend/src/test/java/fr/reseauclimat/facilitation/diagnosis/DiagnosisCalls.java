package fr.reseauclimat.facilitation.diagnosis;

import static fr.reseauclimat.testing.Tokens.as;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What claire, who runs the day, sends about a shared diagnosis. */
final class DiagnosisCalls {

    private DiagnosisCalls() {
    }

    static String path(Day day) {
        return "/api/events/" + day.event() + "/segments/" + day.segment() + "/diagnosis";
    }

    static Map<String, Object> criteria(String... names) {
        return Map.of("criteria", Stream.of(names).map(name -> Map.of("name", name, "low", "Rien", "high", "Tout")).toList());
    }

    static JsonPath get(Day day) {
        return as("claire", Roles.AGENT).get(path(day)).then().statusCode(200).extract().jsonPath();
    }

    static ValidatableResponse put(Day day, String what, int version, Map<String, ?> body) {
        return as("claire", Roles.AGENT).contentType("application/json").header("If-Match", "\"" + version + "\"").body(body)
                .put(path(day) + what).then();
    }

    /** Of the version that there is. */
    static ValidatableResponse move(Day day, String phase) {
        return put(day, "/phase", get(day).getInt("version"), Map.of("phase", phase));
    }

    static List<String> prepare(Day day) {
        return put(day, "", 0, criteria("Cars", "Vélo", "Prix")).statusCode(200).extract().jsonPath().getList("criteria.id");
    }
}
