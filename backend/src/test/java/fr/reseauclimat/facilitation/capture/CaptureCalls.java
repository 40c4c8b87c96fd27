package fr.reseauclimat.facilitation.capture;

import static fr.reseauclimat.testing.Tokens.as;

import java.util.List;
import java.util.Map;

import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import io.restassured.response.ValidatableResponse;

/** What claire, who runs the day, asks of a capture. */
public final class CaptureCalls {

    private CaptureCalls() {
    }

    public static String path(Day day) {
        return "/api/events/" + day.event() + "/segments/" + day.segment() + "/capture";
    }

    public static ValidatableResponse get(Day day, String what) {
        return as("claire", Roles.AGENT).get(path(day) + what).then();
    }

    public static ValidatableResponse post(Day day, String what) {
        return as("claire", Roles.AGENT).post(path(day) + what).then();
    }

    public static ValidatableResponse save(Day day, int version, Map<String, ?> request) {
        return as("claire", Roles.AGENT).contentType("application/json").header("If-Match", "\"" + version + "\"").body(request)
                .put(path(day)).then();
    }

    /** Opens it. @return the codes of its tables */
    public static List<String> open(Day day) {
        return post(day, "/open").statusCode(200).extract().jsonPath().getList("spots.code");
    }
}
