package fr.reseauclimat.contract;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

/**
 * Compares one answer with what the contract says of the operation: its status is documented, so is its media type,
 * and its JSON is what the schema says, without any property that the schema does not name.
 */
final class ResponseCheck {

    private static final String PROBLEM = "application/problem+json";
    private static final String DOCUMENT = "urn:reseau-climat:contract";
    /** Refused by the parser of HTTP, which may say no more than that. */
    private static final Set<Integer> UNREAD = Set.of(414, 431);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ContractDocument contract;
    private final JsonSchemaFactory factory;
    private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    ResponseCheck(ContractDocument contract) {
        this.contract = contract;
        var closed = contract.root().deepCopy();
        closed.at("/components/schemas").forEach(ResponseCheck::close);
        var text = closed.toString();
        this.factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(DOCUMENT, text))));
    }

    /** A property that is answered but not in the contract is one that no client can rely on. */
    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("allOf") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /** @throws AssertionError that names the operation, the answer and every difference */
    void check(String method, String uri, int status, String contentType, String body) {
        var path = URI.create(uri).getPath();
        var found = contract.operation(method, path);
        if (found.isEmpty()) {
            return;
        }
        check(found.get(), status, contentType, body);
    }

    void check(ContractOperation operation, int status, String contentType, String body) {
        var answer = operation + " answered " + status;
        var response = operation.response(status)
                .orElseThrow(() -> new AssertionError(answer + ", which the contract does not document. Body: " + body));
        if ((UNREAD.contains(status) || operation.method().equals("HEAD")) && (body == null || body.isEmpty())) {
            return;
        }
        var content = response.path("content");
        if (content.isEmpty()) {
            require(body == null || body.isEmpty(), answer + " with a body where the contract has none: " + body);
            return;
        }
        var type = contentType == null ? "" : contentType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        require(content.has(type), answer + " as \"" + type + "\", the contract says "
                + content.propertyStream().map(Map.Entry::getKey).toList());
        if (type.equals("application/json") || type.equals(PROBLEM)) {
            compare(answer, "#/paths/" + escape(operation.path()) + "/" + operation.method().toLowerCase(Locale.ROOT)
                    + "/responses/" + status + "/content/" + escape(type) + "/schema", body);
        }
    }

    private void compare(String answer, String pointer, String body) {
        // by a reference: asked for by its address, each schema would read and keep the whole document anew
        var schema = compiled.computeIfAbsent(pointer,
                key -> factory.getSchema(JSON.createObjectNode().put("$ref", DOCUMENT + key), config));
        try {
            var differences = schema.validate(JSON.readTree(body));
            require(differences.isEmpty(), answer + ", which differs from the contract:\n  "
                    + differences.stream().map(Object::toString).sorted().collect(Collectors.joining("\n  "))
                    + "\nBody: " + body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer + " with what is no JSON: " + body, e);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }

    private static String escape(String member) {
        return member.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }
}
