package fr.reseauclimat.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import fr.reseauclimat.shared.web.RequestBodies;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;

/** The committed contract is the one that the code has, and it is complete. */
@QuarkusTest
@ApiTest
class ContractTest {

    private static final Path COMMITTED = Path.of("..", "openapi", "openapi.yaml");
    private static final Path GENERATED = Path.of("target", "openapi", "openapi.yaml");

    private final ContractDocument contract = ContractDocument.current();
    private final List<String> defects = new ArrayList<>();

    @Test
    void theCommittedContractIsTheOneOfTheCode() throws IOException {
        var committed = Files.readAllLines(COMMITTED);
        var generated = Files.readAllLines(GENERATED);
        for (int line = 0; line < Math.max(committed.size(), generated.size()); line++) {
            var before = line < committed.size() ? committed.get(line) : "(end)";
            var after = line < generated.size() ? generated.get(line) : "(end)";
            if (!before.equals(after)) {
                fail("The contract changed. Run `make openapi`, look at the difference and commit openapi/openapi.yaml."
                        + " First difference, line %d:%n  committed: %s%n  code:      %s", line + 1, before, after);
            }
        }
    }

    @Test
    void everyOperationIsNamedOnceTaggedAndSummarised() {
        var names = new HashSet<String>();
        for (var operation : contract.operations()) {
            expect(operation.id().matches("[a-z][a-zA-Z0-9]+"), operation, "has no operationId in camelCase");
            expect(names.add(operation.id()), operation, "has an operationId that another one has too");
            expect(operation.node().path("tags").size() == 1, operation, "must have exactly one tag");
            expect(!operation.node().path("summary").asText().isBlank(), operation, "has no summary");
        }
        assertThat(defects).isEmpty();
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        for (var operation : contract.operations()) {
            expect(operation.node().has("security"), operation, "says neither which roles it needs nor that it is open");
        }
        assertThat(defects).isEmpty();
    }

    /** What is neither has the bound of JSON, which is too small for a file. */
    @Test
    void everyBodyIsJsonOrOneOfTheKnownUploads() {
        for (var operation : contract.operations()) {
            expect(operation.bodyTypes().stream().allMatch(type -> type.equals("application/json") || RequestBodies.UPLOADS.contains(type)),
                    operation, "takes a type of body whose bound nobody decided");
        }
        assertThat(defects).isEmpty();
    }

    @Test
    void everyOperationHasATypedSuccessAndDocumentedProblems() {
        for (var operation : contract.operations()) {
            var successes = 0;
            for (var response : operation.node().path("responses").properties()) {
                if (response.getKey().startsWith("2")) {
                    successes++;
                    typed(operation, response.getKey(), response.getValue());
                } else if (!response.getKey().startsWith("3")) {
                    expect(response.getValue().at("/content/application~1problem+json/schema/$ref").asText()
                            .endsWith("Problem"), operation, "answers " + response.getKey() + " without a Problem");
                }
            }
            expect(successes > 0, operation, "has no successful response");
            for (var type : operation.node().at("/requestBody/content").properties()) {
                complete(operation + " request", type.getValue().path("schema"), new HashSet<>());
            }
        }
        assertThat(defects).isEmpty();
    }

    @Test
    void everyParameterIsTypedAndEveryTextAndNumberIsBounded() {
        for (var operation : contract.operations()) {
            for (var parameter : operation.node().path("parameters")) {
                var schema = contract.resolve(parameter.path("schema"));
                expect(schema.has("type") || schema.has("enum"), operation, "has an untyped parameter " + parameter.path("name"));
            }
            for (var type : operation.node().at("/requestBody/content").properties()) {
                bounded(operation + " request", contract.resolve(type.getValue().path("schema")), new HashSet<>());
            }
        }
        assertThat(defects).isEmpty();
    }

    private void typed(ContractOperation operation, String status, JsonNode response) {
        if (status.equals("204") || status.equals("205")) {
            expect(response.path("content").isEmpty(), operation, "answers " + status + " with a body");
            return;
        }
        expect(!response.path("content").isEmpty(), operation, "answers " + status + " without saying what");
        for (var type : response.path("content").properties()) {
            expect(type.getValue().has("schema"), operation, status + " " + type.getKey() + " has no schema");
            complete(operation + " " + status, type.getValue().path("schema"), new HashSet<>());
        }
    }

    /** No schema below this one may be an object that could hold anything. */
    private void complete(String place, JsonNode schema, Set<JsonNode> seen) {
        var resolved = contract.resolve(schema);
        if (!seen.add(resolved)) {
            return;
        }
        var composed = resolved.has("allOf") || resolved.has("oneOf") || resolved.has("anyOf") || resolved.has("enum");
        if (!composed && !resolved.has("type")) {
            defects.add(place + ": a schema without type: " + schema);
        }
        if (types(resolved).contains("object") && !resolved.has("properties") && !composed) {
            defects.add(place + ": an object without properties: " + schema);
        }
        resolved.path("properties").properties().forEach(
                property -> complete(place + "." + property.getKey(), property.getValue(), seen));
        if (resolved.has("items")) {
            complete(place + "[]", resolved.path("items"), seen);
        }
        for (var keyword : List.of("allOf", "oneOf", "anyOf")) {
            resolved.path(keyword).forEach(part -> {
                if (!types(part).contains("null")) {
                    complete(place, part, seen);
                }
            });
        }
    }

    private void bounded(String place, JsonNode schema, Set<JsonNode> seen) {
        if (!seen.add(schema)) {
            return;
        }
        schema.path("properties").properties().forEach(property -> {
            var name = place + "." + property.getKey();
            var type = contract.resolve(property.getValue());
            if (types(type).contains("string") && !type.has("enum") && !type.has("format") && !type.has("pattern")
                    && !type.has("maxLength")) {
                defects.add(name + ": a text without maxLength");
            }
            if ((types(type).contains("integer") || types(type).contains("number")) && !(type.has("minimum") && type.has("maximum"))) {
                defects.add(name + ": a number without minimum and maximum");
            }
            if (types(type).contains("array")) {
                if (!type.has("maxItems")) {
                    defects.add(name + ": a list without maxItems");
                }
                bounded(name + "[]", contract.resolve(type.path("items")), seen);
            }
            bounded(name, type, seen);
        });
    }

    private static Set<String> types(JsonNode schema) {
        var types = new HashSet<String>();
        var type = schema.path("type");
        if (type.isArray()) {
            type.forEach(each -> types.add(each.asText()));
        } else if (type.isTextual()) {
            types.add(type.asText());
        }
        return types;
    }

    private void expect(boolean holds, ContractOperation operation, String defect) {
        if (!holds) {
            defects.add(operation + " " + defect);
        }
    }
}
