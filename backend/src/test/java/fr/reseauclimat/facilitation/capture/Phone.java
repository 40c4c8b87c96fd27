package fr.reseauclimat.facilitation.capture;

import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.response.ValidatableResponse;

/** A phone at a table, as the API sees it. */
public record Phone(String code, UUID device) {

    /** No two notes are written in the same moment, however fast the test is. */
    private static final AtomicInteger WRITTEN = new AtomicInteger();

    public static Phone at(String code) {
        return new Phone(code, UUID.randomUUID());
    }

    public Phone movedTo(String otherCode) {
        return new Phone(otherCode, device);
    }

    /** A note that a test can change. */
    public static Map<String, Object> note(UUID id, int revision, String text) {
        var now = Instant.now().minusSeconds(5).plus(WRITTEN.incrementAndGet(), ChronoUnit.MICROS);
        return new HashMap<>(Map.of("id", id, "revision", revision, "kind", "IDEA", "photo", false, "text", text,
                "writtenAt", now, "changedAt", now, "withdrawn", false));
    }

    public static Map<String, Object> with(Map<String, Object> card, String field, Object value) {
        card.put(field, value);
        return card;
    }

    @SafeVarargs
    public final ValidatableResponse write(Map<String, Object>... cards) {
        return send(List.of(cards), Instant.now());
    }

    public ValidatableResponse send(List<Map<String, Object>> cards, Instant sentAt) {
        return given().contentType("application/json").body(Map.of("device", device, "sentAt", sentAt, "cards", cards))
                .post("/api/tables/" + code + "/cards").then();
    }

    public ValidatableResponse sendPhoto(UUID card, byte[] image) {
        return given().header("X-Device-Id", device).contentType("image/jpeg").body(image)
                .put("/api/tables/" + code + "/cards/" + card + "/photo").then();
    }

    /** @param target a card, or null to take the dot back */
    public ValidatableResponse dot(int number, int revision, UUID target) {
        var dot = new HashMap<String, Object>(Map.of("number", number, "revision", revision, "givenAt", Instant.now().minusSeconds(5)));
        if (target != null) {
            dot.put("cardId", target);
        }
        return give(dot);
    }

    public ValidatableResponse dotOnGroup(int number, int revision, UUID group) {
        return give(Map.of("number", number, "revision", revision, "givenAt", Instant.now().minusSeconds(5), "groupId", group));
    }

    private ValidatableResponse give(Map<String, Object> dot) {
        return given().contentType("application/json").body(Map.of("device", device, "sentAt", Instant.now(), "dots", List.of(dot)))
                .post("/api/tables/" + code + "/dots").then();
    }

    public ValidatableResponse look() {
        return look("");
    }

    public ValidatableResponse look(String what) {
        return given().header("X-Device-Id", device).get("/api/tables/" + code + what).then();
    }
}
