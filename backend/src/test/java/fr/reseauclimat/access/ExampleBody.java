package fr.reseauclimat.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import fr.reseauclimat.contract.ContractDocument;
import fr.reseauclimat.contract.ContractOperation;

/** The smallest body that the contract allows: required properties only, every text as short as it may be. */
final class ExampleBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ExampleBody() {
    }

    static byte[] of(ContractOperation operation) {
        var schema = operation.node().at("/requestBody/content/application~1json/schema");
        try {
            return new ObjectMapper().writeValueAsBytes(example("", schema));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode example(String name, JsonNode schema) {
        if (schema.has("$ref")) {
            return example(name, ContractDocument.current().root().at(schema.path("$ref").asText().substring(1)));
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        if (schema.has("allOf")) {
            return example(name, schema.path("allOf").get(0));
        }
        return switch (schema.path("type").isArray() ? schema.path("type").get(0).asText() : schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(name.equals("consent"));
            default -> JSON.textNode(text(name, schema));
        };
    }

    private static JsonNode object(JsonNode schema) {
        var object = JSON.objectNode();
        schema.path("required").forEach(required -> {
            var name = required.asText();
            object.set(name, example(name, schema.path("properties").path(name)));
        });
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
