package fr.reseauclimat.access;

import static fr.reseauclimat.testing.Tokens.as;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import fr.reseauclimat.contract.ContractOperation;
import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.capture.CaptureCalls;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Something of each kind that operations work on, run by somebody who may do everything, so that a request gets past the
 * question whether there is such a thing. What changes an event has one of its own.
 */
@ApplicationScoped
class HostileWorld {

    private static final String EVENTS = "/api/events/{id}";

    @Inject
    RotationFixtures days;

    @Inject
    EventFixtures people;

    private RotationFixtures.Day shared;
    private String code;
    private final Map<String, String> ids = new TreeMap<>();

    /** Who runs all of it, with every role there is. */
    static String everything() {
        return "Bearer " + Tokens.of("claire", Roles.HUMAN.toArray(String[]::new));
    }

    void prepare() {
        shared = days.day(SegmentKind.WORLD_CAFE, RotationFixtures.today(), List.of("nadia"));
        code = CaptureCalls.open(shared).getFirst();
        ids.put("/api/members/{id}", people.member("nadia").toString());
        ids.put("/api/topics/{id}", created("topics", "{\"title\": \"Sujet\", \"reason\": \"Parce que.\", \"themeIds\": []}"));
        ids.put("/api/organisations/{id}", created("organisations", "{\"name\": \"Structure %s\", \"kind\": \"ASSOCIATION\"}".formatted(UUID.randomUUID())));
        ids.put("/api/themes/{id}", as("claire", Roles.ADEME).get("/api/themes").path("items[0].id"));
    }

    private static String created(String what, String body) {
        return as("claire", Roles.HUMAN.toArray(String[]::new)).contentType("application/json").body(body).post("/api/" + what)
                .then().statusCode(201).extract().path("id");
    }

    /** The operation as its contract says it, by who may do it. */
    HostileRequest valid(ContractOperation operation) {
        var path = operation.path();
        if (path.startsWith("/api/tables/")) {
            return valid(operation, Map.of("code", code));
        }
        if (path.startsWith("/api/participation")) {
            return byLink(valid(operation, Map.of()), shared);
        }
        if (!path.startsWith(EVENTS)) {
            return valid(operation, ids.entrySet().stream().filter(known -> path.startsWith(known.getKey())).findFirst()
                    .map(known -> Map.of("id", known.getValue())).orElse(Map.of()));
        }
        var day = operation.method().equals("GET") ? shared : days.day(SegmentKind.WORLD_CAFE, RotationFixtures.today(), List.of("nadia"));
        var request = valid(operation, Map.of("id", day.event().toString(), "segmentId", day.segment().toString(),
                "registrationId", day.registrations().getFirst().toString()));
        return operation.takesAccounts() ? request : byLink(request, day);
    }

    private HostileRequest valid(ContractOperation operation, Map<String, String> values) {
        return HostileRequest.valid(operation, values).by(everything(), "claire");
    }

    private HostileRequest byLink(HostileRequest request, RotationFixtures.Day day) {
        return request.by("Link " + days.link(day.registrations().getFirst()), "a participant");
    }
}
