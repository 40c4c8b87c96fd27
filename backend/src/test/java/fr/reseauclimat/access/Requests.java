package fr.reseauclimat.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import fr.reseauclimat.contract.ContractDocument;
import fr.reseauclimat.contract.ContractOperation;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Calls any operation of the contract without knowing it, in a way that changes nothing: unknown ids, empty bodies. */
final class Requests {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    /** Nothing is printed of a request and its answer, as Quarkus has it done of each, in case a check of it fails. */
    private static final RestAssuredConfig SILENT = RestAssured.config().logConfig(LogConfig.logConfig());

    private Requests() {
    }

    /** @param credentials of whoever asks, null for a visitor */
    static RequestSpecification by(String credentials) {
        var request = RestAssured.given().config(SILENT);
        return credentials == null ? request : request.header("Authorization", credentials);
    }

    static Response call(ContractOperation operation, RequestSpecification request) {
        return call(operation, request, addressOfNothing(operation));
    }

    static Response call(ContractOperation operation, RequestSpecification request, String address) {
        if (operation.hasBody()) {
            var types = operation.bodyTypes();
            var json = types.contains("application/json");
            request.contentType(json ? "application/json" : types.getFirst());
            request.body(json ? "{}".getBytes() : new byte[] { 0 });
        }
        return request.urlEncodingEnabled(false).request(operation.method(), address);
    }

    /** The path of an object that does not exist. */
    static String addressOfNothing(ContractOperation operation) {
        return addressOfNothing(operation, operation.path());
    }

    /** The same where some parts of the path are known. */
    static String addressOfNothing(ContractOperation operation, String path) {
        return PARAMETER.matcher(path).replaceAll(parameter ->
                schema(operation, parameter.group(1)).path("format").asText().equals("uuid")
                        ? UUID.randomUUID().toString() : "COM-00000");
    }

    /** The path with these values in order. */
    static String address(ContractOperation operation, Object... values) {
        var remaining = List.of(values).iterator();
        return PARAMETER.matcher(operation.path()).replaceAll(
                parameter -> (remaining.hasNext() ? remaining.next() : unknown(operation, parameter.group(1))).toString());
    }

    /** An identifier, or the number of a version, that fits the parameter and names nothing. */
    private static Object unknown(ContractOperation operation, String parameter) {
        return schema(operation, parameter).path("type").asText().equals("integer") ? 4_711 : UUID.randomUUID();
    }

    static List<String> queryParameters(ContractOperation operation) {
        return parameters(operation).filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText()).toList();
    }

    static boolean isPaged(ContractOperation operation) {
        return operation.method().equals("GET") && queryParameters(operation).containsAll(List.of("page", "size"));
    }

    private static JsonNode schema(ContractOperation operation, String name) {
        var schema = parameters(operation).filter(parameter -> parameter.path("name").asText().equals(name))
                .findFirst().map(parameter -> parameter.path("schema"))
                .orElseThrow(() -> new AssertionError(operation + " does not describe its parameter " + name));
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : ContractDocument.current().root().at(reference.substring(1));
    }

    private static Stream<JsonNode> parameters(ContractOperation operation) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false);
    }

    /** What a problem says of itself, without what differs from one request to the next. */
    static Map<String, Object> problem(Response response) {
        Map<String, Object> problem = new TreeMap<>(response.jsonPath().getMap(""));
        problem.remove("instance");
        return problem;
    }
}
