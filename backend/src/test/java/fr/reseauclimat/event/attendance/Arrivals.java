package fr.reseauclimat.event.attendance;

import static fr.reseauclimat.testing.Tokens.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.time.NetworkTime;
import io.restassured.response.ValidatableResponse;

/** Arrivals as the device at a door sends them, at the event of tomorrow morning. */
public final class Arrivals {

    private Arrivals() {
    }

    public static String tomorrow() {
        return LocalDate.ofInstant(Instant.now(), NetworkTime.PARIS).plusDays(1).toString();
    }

    public static Map<String, Object> arrival(UUID id, Instant at, Map<String, ?> who) {
        var item = new HashMap<String, Object>(who);
        item.put("id", id);
        item.put("day", tomorrow());
        item.put("half", "MORNING");
        item.put("at", at.toString());
        item.put("door", "Hall");
        return item;
    }

    public static Map<String, Object> undone(Map<String, Object> arrival) {
        var item = new HashMap<>(arrival);
        item.put("undone", true);
        return item;
    }

    public static ValidatableResponse send(String path, Object... items) {
        return as("claire", Roles.AGENT).contentType("application/json").body(Map.of("items", List.of(items)))
                .post(path + "/check-ins").then();
    }
}
