package fr.reseauclimat.facilitation.script;

import static fr.reseauclimat.testing.Tokens.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import io.restassured.response.ValidatableResponse;

/** What claire, who runs the day, sends about a script. */
final class ScriptCalls {

    private ScriptCalls() {
    }

    static String path(Day day) {
        return "/api/events/" + day.event() + "/segments/" + day.segment() + "/script";
    }

    static ValidatableResponse read(Day day) {
        return as("claire", Roles.AGENT).get(path(day)).then();
    }

    static List<Map<String, Object>> steps(Day day) {
        return read(day).statusCode(200).extract().jsonPath().getList("steps");
    }

    static Map<String, Object> step(String title, int minutes) {
        return new HashMap<>(Map.of("title", title, "minutes", minutes, "capture", "NOTES"));
    }

    static ValidatableResponse save(Day day, int version, List<Map<String, Object>> steps) {
        return as("claire", Roles.AGENT).contentType("application/json").header("If-Match", "\"" + version + "\"")
                .body(Map.of("steps", steps)).put(path(day)).then();
    }

    static ValidatableResponse board(Day day) {
        return as("claire", Roles.AGENT).get(path(day) + "/clock").then();
    }

    static ValidatableResponse move(Day day, Object from, Object to) {
        return move(day, from, to, null, null);
    }

    static ValidatableResponse move(Day day, Object from, Object to, Integer minutes, Boolean paused) {
        var move = new HashMap<String, Object>();
        move.put("from", from);
        move.put("to", to);
        move.put("minutes", minutes);
        move.put("paused", paused);
        move.values().removeIf(java.util.Objects::isNull);
        return as("claire", Roles.AGENT).contentType("application/json").body(move).put(path(day) + "/clock").then();
    }
}
