package fr.reseauclimat.facilitation.capture.wall;

import static fr.reseauclimat.facilitation.capture.CaptureCalls.path;
import static fr.reseauclimat.testing.Tokens.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A facilitator at the wall, as the API sees it. */
record WallCalls(Day day, String who) {

    static Map<String, Object> in(UUID card, UUID group) {
        return in(card, group, null);
    }

    /** @param group null for a card that is to be sorted again. @param before null for the end */
    static Map<String, Object> in(UUID card, UUID group, UUID before) {
        var place = new HashMap<String, Object>(Map.of("cardId", card));
        place.put("groupId", group);
        place.put("before", before);
        return place;
    }

    static Map<String, Object> merged(UUID card, UUID into) {
        return Map.of("cardId", card, "mergedInto", into);
    }

    ValidatableResponse look() {
        return call().get(path(day) + "/wall").then();
    }

    @SafeVarargs
    final ValidatableResponse place(Map<String, Object>... places) {
        return call().contentType("application/json").body(Map.of("places", List.of(places))).post(path(day) + "/wall/places").then();
    }

    UUID group(String title) {
        var id = UUID.randomUUID();
        call(id, title).statusCode(204);
        return id;
    }

    ValidatableResponse call(UUID group, String title) {
        return call().contentType("application/json").body(Map.of("title", title)).put(path(day) + "/wall/groups/" + group).then();
    }

    ValidatableResponse move(UUID group, UUID before) {
        return call().contentType("application/json").body(before == null ? Map.of() : Map.of("before", before))
                .post(path(day) + "/wall/groups/" + group + "/move").then();
    }

    ValidatableResponse delete(UUID group) {
        return call().delete(path(day) + "/wall/groups/" + group).then();
    }

    private RequestSpecification call() {
        return as(who, Roles.AGENT);
    }
}
