package fr.reseauclimat.facilitation.foresight;

import static fr.reseauclimat.testing.Tokens.as;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What claire, who runs the day, sends about a foresight workshop. */
final class ForesightCalls {

    static final int HORIZON = RotationFixtures.today().getYear() + 14;

    private ForesightCalls() {
    }

    static String path(Day day) {
        return "/api/events/" + day.event() + "/segments/" + day.segment() + "/foresight";
    }

    static Map<String, Object> frame() {
        return new HashMap<>(Map.of("horizonYear", HORIZON,
                "firstAxis", Map.of("name", "Le carburant", "low", "rare et cher", "high", "propre et abordable"),
                "secondAxis", Map.of("name", "La vie locale", "low", "on part travailler loin", "high", "on travaille au pays")));
    }

    static Map<String, Object> item(String kind, String text) {
        return new HashMap<>(Map.of("kind", kind, "text", text, "pledged", false, "withdrawn", false));
    }

    static Map<String, Object> step(int year, int month, String text) {
        var step = item("STEP", text);
        step.put("year", year);
        step.put("month", month);
        return step;
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

    static ValidatableResponse write(Day day, String scenario, UUID item, int version, Map<String, ?> body) {
        return put(day, "/scenarios/" + scenario + "/items/" + item, version, body);
    }
}
