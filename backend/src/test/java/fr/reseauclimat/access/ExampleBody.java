package fr.reseauclimat.access;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.reseauclimat.contract.ContractDocument;
import fr.reseauclimat.contract.ContractOperation;

/** The smallest body that the contract allows: required properties only, every text as short as it may be. */
final class ExampleBody {

    /** Stands for an entry of a list in the path of a value. */
    static final String ENTRY = "[]";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ExampleBody() {
    }

    static byte[] of(ContractOperation operation) {
        try {
            return new ObjectMapper().writeValueAsBytes(example("", schema(operation)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param path names of properties and {@link #ENTRY}, to where this value stands in the example */
    static JsonNode with(ContractOperation operation, List<String> path, JsonNode value) {
        return put(null, "", schema(operation), path, value);
    }

    static JsonNode schema(ContractOperation operation) {
        return operation.node().at("/requestBody/content/application~1json/schema");
    }

    /** What a schema says itself, whatever it refers to, and whether it may be null or not. */
    static JsonNode itself(JsonNode schema) {
        for (var keyword : List.of("allOf", "oneOf", "anyOf")) {
            for (var part : schema.path(keyword)) {
                if (!part.path("type").asText().equals("null")) {
                    return itself(part);
                }
            }
        }
        return schema.has("$ref") ? itself(ContractDocument.current().resolve(schema)) : schema;
    }

    static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(type.get(0).asText().equals("null") ? 1 : 0).asText() : type.asText();
    }

    private static JsonNode put(JsonNode given, String name, JsonNode reference, List<String> path, JsonNode value) {
        if (path.isEmpty()) {
            return value;
        }
        var schema = itself(reference);
        var node = given == null ? example(name, schema) : given;
        var step = path.getFirst();
        var rest = path.subList(1, path.size());
        if (step.equals(ENTRY)) {
            var first = node.has(0) ? node.get(0) : null;
            var list = (ArrayNode) node;
            if (first != null) {
                list.remove(0);
            }
            return list.insert(0, put(first, name, schema.path("items"), rest, value));
        }
        return ((ObjectNode) node).set(step, put(node.get(step), step, schema.at("/properties/" + step), rest, value));
    }

    private static JsonNode example(String name, JsonNode reference) {
        var schema = itself(reference);
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(name.equals("consent") || name.equals("online"));
            default -> JSON.textNode(text(name, schema));
        };
    }

    private static JsonNode object(JsonNode schema) {
        var object = JSON.objectNode();
        schema.path("required").forEach(required -> {
            var name = required.asText();
            object.set(name, example(name, schema.path("properties").path(name)));
        });
        if (schema.at("/properties/onlineUrl").isObject() && object.has("online")) {
            object.put("onlineUrl", "https://example.org/salle");
        }
        return object;
    }

    private static JsonNode array(String name, JsonNode schema) {
        var array = JSON.arrayNode();
        for (var number = 1; number <= schema.path("minItems").asInt(); number++) {
            array.add(schema.at("/items/format").asText().equals("uuid") ? JSON.textNode(id(number)) : example(name, schema.path("items")));
        }
        return array;
    }

    private static String text(String name, JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date-time" -> name.startsWith("end") ? "2027-03-09T16:00:00Z" : "2027-03-09T08:00:00Z";
            case "date" -> "2027-03-09";
            case "uuid" -> id(1);
            default -> name.toLowerCase().endsWith("email") ? "claude.exemple@example.org"
                    : name.equals("locale") ? "fr"
                    : schema.path("pattern").asText().contains("https://") ? "https://example.org/exemple"
                    : "Texte d’exemple".concat("x".repeat(schema.path("minLength").asInt())).substring(0,
                            Math.min(schema.path("maxLength").asInt(200), 15 + schema.path("minLength").asInt()));
        };
    }

    /** Of nothing that exists, and another one for each number. */
    private static String id(int number) {
        return "0199a000-0000-7000-8000-%012d".formatted(number);
    }
}
