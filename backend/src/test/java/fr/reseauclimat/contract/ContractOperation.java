package fr.reseauclimat.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One operation of the contract.
 *
 * @param method  in capitals
 * @param path    template, such as {@code /api/events/{id}}
 * @param node    what the contract says of it
 * @param address the paths that it answers
 */
public record ContractOperation(String method, String path, JsonNode node, Pattern address) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    static ContractOperation of(String method, String path, JsonNode node) {
        var address = Pattern.compile(PARAMETER.splitAsStream(path + " ")
                .map(literal -> Pattern.quote(literal.strip()))
                .collect(Collectors.joining("[^/]+")));
        return new ContractOperation(method.toUpperCase(), path, node, address);
    }

    public String id() {
        return node.path("operationId").asText();
    }

    /** Whether visitors may call it. */
    public boolean open() {
        return node.has("security") && node.path("security").isEmpty();
    }

    /** Whether somebody who is signed in may call it, and not only whoever holds a link. */
    public boolean takesAccounts() {
        return open() || node.path("security").findValue("keycloak") != null;
    }

    public boolean hasBody() {
        return node.has("requestBody");
    }

    public List<String> bodyTypes() {
        return node.at("/requestBody/content").propertyStream().map(Map.Entry::getKey).toList();
    }

    public Optional<JsonNode> response(int status) {
        return Optional.ofNullable(node.path("responses").get(String.valueOf(status)));
    }

    int parameters() {
        return (int) PARAMETER.matcher(path).results().count();
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + id() + ")";
    }
}
