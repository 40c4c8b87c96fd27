package fr.reseauclimat.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The contract as this build writes it. */
public final class ContractDocument {

    /** Written while the application is built, so also at the start of every test run. */
    static final Path GENERATED = Path.of("target", "openapi", "openapi.json");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private static ContractDocument current;

    private final JsonNode root;
    private final List<ContractOperation> operations;

    ContractDocument(JsonNode root) {
        this.root = withResponses(root);
        this.operations = root.path("paths").propertyStream()
                .flatMap(path -> path.getValue().propertyStream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .map(member -> ContractOperation.of(member.getKey(), path.getKey(), member.getValue())))
                .sorted(Comparator.comparing(ContractOperation::path).thenComparing(ContractOperation::method))
                .toList();
    }

    /** Failures that all operations share are written where they are answered, as if each had its own. */
    private static JsonNode withResponses(JsonNode root) {
        root.path("paths").forEach(path -> path.forEach(operation -> operation.path("responses").propertyStream().toList().forEach(response -> {
            var reference = response.getValue().path("$ref").asText();
            if (!reference.isEmpty()) {
                ((ObjectNode) operation.path("responses")).set(response.getKey(), root.at(reference.substring(1)));
            }
        })));
        return root;
    }

    public static synchronized ContractDocument current() {
        if (current == null) {
            try {
                current = new ContractDocument(new ObjectMapper().readTree(Files.readString(GENERATED)));
            } catch (IOException e) {
                throw new UncheckedIOException("The build wrote no contract", e);
            }
        }
        return current;
    }

    public JsonNode root() {
        return root;
    }

    public List<ContractOperation> operations() {
        return operations;
    }

    /** The operation that answers this request; one without parameters goes before one with. */
    public Optional<ContractOperation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.address().matcher(path).matches())
                .min(Comparator.comparingInt(ContractOperation::parameters));
    }

    /** The schema that a reference of the document names, or the schema itself. */
    public JsonNode resolve(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : root.at(reference.substring(1));
    }

    Map<String, JsonNode> schemas() {
        return root.at("/components/schemas").propertyStream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
