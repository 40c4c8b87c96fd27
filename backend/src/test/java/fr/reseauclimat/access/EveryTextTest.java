package fr.reseauclimat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import fr.reseauclimat.contract.ContractDocument;
import fr.reseauclimat.contract.ContractOperation;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.ContextResolver;

/** Every text of every body of the contract is one line or several, as the entrance reads it, and there is no third way. */
@QuarkusTest
@ApiTest
class EveryTextTest {

    private static final String TYPED = "\u00a0 a\tb\r\nc\u2028d e\u0301\u0007\u202E\u007F\u2069 \u0085";
    private static final String LINE = "a b c d é";
    private static final String LINES = "a b\nc\nd é";

    /** From so many characters on people write paragraphs, but for what is no prose. */
    private static final int PARAGRAPHS = 1_000;
    private static final Set<String> NO_PROSE = Set.of("url", "alt");
    /** Up to here it becomes a name in a mail, a title in a feed, a line on paper. */
    private static final int NAMES = 200;

    @Inject
    ContextResolver<ObjectMapper> entrance;

    @Inject
    ObjectMapper stored;

    private final Map<String, Class<?>> bodies = bodies();
    private final List<String> defects = new ArrayList<>();
    private int texts;

    @Test
    void everyTextIsOneLineOrSeveral() throws Exception {
        for (var operation : ContractDocument.current().operations()) {
            if (operation.bodyTypes().contains("application/json")) {
                walk(operation, new ArrayList<>(), ExampleBody.schema(operation));
            }
        }
        assertThat(defects).isEmpty();
        assertThat(texts).as("texts of the contract").isGreaterThan(150);
    }

    private void walk(ContractOperation operation, List<String> path, JsonNode reference) throws Exception {
        var schema = ExampleBody.itself(reference);
        if (ExampleBody.type(schema).equals("string") && !schema.has("enum") && !schema.has("format")) {
            judge(operation, path, schema);
        }
        for (var property : schema.path("properties").properties()) {
            walk(operation, below(path, property.getKey()), property.getValue());
        }
        if (schema.has("items")) {
            walk(operation, below(path, ExampleBody.ENTRY), schema.path("items"));
        }
    }

    private void judge(ContractOperation operation, List<String> path, JsonNode schema) throws Exception {
        texts++;
        var body = ExampleBody.with(operation, path, TextNode.valueOf(TYPED));
        var type = bodies.get(operation.id());
        var read = entrance.getContext(type).readValue(stored.writeValueAsBytes(body), type);
        var pointer = "/" + String.join("/", path).replace(ExampleBody.ENTRY, "0");
        var text = stored.valueToTree(read).at(pointer).asText();
        var most = schema.path("maxLength").asInt(NAMES);
        var name = path.stream().filter(step -> !step.equals(ExampleBody.ENTRY)).reduce((first, last) -> last).orElseThrow();
        var mustBe = most >= PARAGRAPHS && !NO_PROSE.contains(name) ? List.of(LINES) : most <= NAMES ? List.of(LINE) : List.of(LINE, LINES);
        if (!mustBe.contains(text)) {
            defects.add(operation.id() + " " + String.join(".", path) + ", of " + most + ", is read as " + stored.writeValueAsString(text));
        }
    }

    private static List<String> below(List<String> path, String step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** The record that each operation reads its body as. */
    private static Map<String, Class<?>> bodies() {
        var found = new TreeMap<String, Class<?>>();
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.reseauclimat").stream()
                .flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(Operation.class))
                .forEach(method -> method.getRawParameterTypes().stream().filter(type -> type.isRecord())
                        .forEach(body -> found.put(id(method), body.reflect())));
        return found;
    }

    private static String id(JavaMethod method) {
        return method.getAnnotationOfType(Operation.class).operationId();
    }
}
