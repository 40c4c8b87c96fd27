package fr.reseauclimat.facilitation;

import static fr.reseauclimat.testing.Tokens.as;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What claire, who runs the day, sends about a rotation. */
public final class RotationCalls {

    private RotationCalls() {
    }

    /** Settings that a test can change. */
    public static Map<String, Object> settings(String form, int rounds, int tables) {
        return new HashMap<>(Map.of("form", form, "rounds", rounds, "minutes", 15, "tables",
                IntStream.rangeClosed(1, tables).mapToObj(i -> table(null, "Table " + i)).toList(),
                "hosts", List.of(), "reachable", List.of(), "together", List.of(), "apart", List.of()));
    }

    public static Map<String, Object> table(String id, String name) {
        var table = new HashMap<String, Object>(Map.of("name", name, "question", "Que garder ? " + name, "stepFree", true));
        if (id != null) {
            table.put("id", id);
        }
        return table;
    }

    public static ValidatableResponse save(Day day, int version, Map<String, ?> settings) {
        return as("claire", Roles.AGENT).contentType("application/json").header("If-Match", "\"" + version + "\"").body(settings)
                .put(day.path()).then();
    }

    public static ValidatableResponse plan(Day day, Map<String, ?> request) {
        return post(day, "/plan", request);
    }

    public static ValidatableResponse replan(Day day, Set<UUID> late, Set<UUID> left, Set<String> closed) {
        return post(day, "/replan", Map.of("late", late, "left", left, "closed", closed));
    }

    public static ValidatableResponse start(Day day, int round) {
        return post(day, "/rounds/" + round + "/start", null);
    }

    public static ValidatableResponse end(Day day, int round) {
        return post(day, "/rounds/" + round + "/end", null);
    }

    public static ValidatableResponse finish(Day day) {
        return post(day, "/finish", null);
    }

    /** All rounds, one after the other. */
    public static void playAll(Day day, int rounds) {
        for (var round = 1; round <= rounds; round++) {
            start(day, round).statusCode(200);
            end(day, round).statusCode(200);
        }
    }

    public static ValidatableResponse get(Day day, String what) {
        return as("claire", Roles.AGENT).get(day.path() + what).then();
    }

    private static ValidatableResponse post(Day day, String what, Map<String, ?> body) {
        var request = as("claire", Roles.AGENT);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(day.path() + what).then();
    }

    /** Who shared a table in a round of a plan, two by two, in both orders. */
    public static Set<List<String>> pairs(JsonPath plan, int... rounds) {
        var pairs = new HashSet<List<String>>();
        for (var table : tables(plan, rounds)) {
            for (var one : table) {
                table.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(List.of(one, other)));
            }
        }
        return pairs;
    }

    public static List<List<String>> tables(JsonPath plan, int... rounds) {
        var tables = new ArrayList<List<String>>();
        for (var round : rounds) {
            tables.addAll(plan.<List<String>>getList("rounds[" + (round - 1) + "].tables.registrationIds"));
        }
        return tables;
    }
}
