package fr.reseauclimat.access;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.contract.ContractOperation;

/**
 * One request that is right but for one thing.
 *
 * @param what  is wrong, in words
 * @param credentials of who asks, or null
 */
record HostileRequest(ContractOperation operation, String what, String address, Map<String, String> headers, byte[] body, String credentials) {

    private static final ObjectMapper JSON = new ObjectMapper().configure(JsonGenerator.Feature.ESCAPE_NON_ASCII, true);
    private static final int DEEPEST = 8;

    /** The operation as its contract says it, on what is there. @param values of the parts of its path, by their names */
    static HostileRequest valid(ContractOperation operation, Map<String, String> values) {
        var address = operation.path();
        for (var value : values.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        address = address.contains("{") ? Requests.addressOfNothing(operation, address) : address;
        var headers = new TreeMap<String, String>(Map.of("If-Match", "*", "X-Device-Id", "0199a000-0000-7000-8000-000000000001"));
        byte[] body = null;
        if (operation.hasBody()) {
            var json = operation.bodyTypes().contains("application/json");
            headers.put("Content-Type", json ? "application/json" : operation.bodyTypes().getFirst());
            body = json ? ExampleBody.of(operation) : new byte[] { 0 };
        }
        return new HostileRequest(operation, "example", address, headers, body, null);
    }

    HostileRequest by(String somebody, String name) {
        return new HostileRequest(operation, what + " by " + name, address, headers, body, somebody);
    }

    HostileRequest header(String name, String value) {
        var others = new TreeMap<>(headers);
        others.put(name, value);
        return new HostileRequest(operation, name + ": " + value, address, others, body, credentials);
    }

    HostileRequest body(String name, byte[] content) {
        return new HostileRequest(operation, name, address, headers, content, credentials);
    }

    /** Every parameter and every field of the body in turn, each with all that may be sent instead of what is meant. */
    List<HostileRequest> variants() {
        var found = new ArrayList<HostileRequest>();
        for (var parameter : operation.node().path("parameters")) {
            var name = parameter.path("name").asText();
            var schema = ExampleBody.itself(parameter.path("schema"));
            switch (parameter.path("in").asText()) {
                case "query" -> HostileValues.texts(schema).forEach(value -> found.add(query(name, value)));
                case "header" -> HostileValues.HEADERS.forEach(value -> found.add(header(name, value)));
                default -> HostileValues.paths(schema).forEach(value -> found.add(path(name, value)));
            }
        }
        if (operation.bodyTypes().contains("application/json")) {
            fields(new ArrayList<>(), ExampleBody.schema(operation), found);
        } else if (operation.hasBody()) {
            operation.bodyTypes().forEach(type -> HostileValues.files()
                    .forEach(file -> found.add(header("Content-Type", type).body(type + " of " + file.length, file))));
        }
        return found;
    }

    private void fields(List<String> path, JsonNode reference, List<HostileRequest> found) {
        var schema = ExampleBody.itself(reference);
        if (!path.isEmpty() && !ExampleBody.type(schema).equals("object")) {
            HostileValues.json(schema).forEach(value -> found.add(field(path, value)));
        }
        if (path.size() < DEEPEST) {
            schema.path("properties").properties().forEach(property -> fields(below(path, property.getKey()), property.getValue(), found));
            if (schema.has("items")) {
                fields(below(path, ExampleBody.ENTRY), schema.path("items"), found);
            }
        }
    }

    private static List<String> below(List<String> path, String step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private HostileRequest field(List<String> path, JsonNode value) {
        try {
            return body(String.join(".", path) + " = " + value, JSON.writeValueAsBytes(ExampleBody.with(operation, path, value)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private HostileRequest query(String name, String value) {
        var query = address + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new HostileRequest(operation, name + "=" + value, query, headers, body, credentials);
    }

    private HostileRequest path(String name, String value) {
        var template = operation.path().split("/");
        var parts = address.split("/");
        for (var i = 0; i < template.length; i++) {
            parts[i] = template[i].equals("{" + name + "}") ? value : parts[i];
        }
        return new HostileRequest(operation, "{" + name + "} " + value, String.join("/", parts), headers, body, credentials);
    }

    HttpRequest on(URI server) {
        var request = HttpRequest.newBuilder(server.resolve(address)).timeout(Duration.ofSeconds(30))
                .method(operation.method(), body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (credentials != null) {
            request.header("Authorization", credentials);
        }
        return request.build();
    }

    @Override
    public String toString() {
        var said = what.length() > 90 ? what.substring(0, 90) + "…" : what;
        return operation.method() + " " + operation.path() + " (" + operation.id() + ") " + said;
    }
}
