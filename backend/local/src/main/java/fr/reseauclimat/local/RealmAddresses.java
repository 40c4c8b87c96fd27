package fr.reseauclimat.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The realm learns addresses when it is imported, once. When a later start uses other ports, the
 * realm is told; otherwise nothing is asked of Keycloak, since every second of a start counts.
 */
final class RealmAddresses {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final KeycloakServer.Configuration configuration;

    private RealmAddresses(KeycloakServer.Configuration configuration) {
        this.configuration = configuration;
    }

    static void align(KeycloakServer.Configuration configuration, Secrets secrets) {
        String wanted = configuration.publicUrl() + " " + configuration.smtpPort();
        String known = secrets.find("realm-addresses");
        if (!known.isEmpty() && !known.equals(wanted)) {
            try {
                new RealmAddresses(configuration).tellRealm();
            } catch (IOException e) {
                throw new UncheckedIOException("The realm could not be told its new addresses", e);
            }
        }
        secrets.put("realm-addresses", wanted);
    }

    private void tellRealm() throws IOException {
        String token = signIn();
        ObjectNode realm = JSON.createObjectNode();
        ObjectNode mail = (ObjectNode) JSON.readTree(send(request("", token).GET())).path("smtpServer");
        mail.put("port", Integer.toString(configuration.smtpPort()));
        realm.set("smtpServer", mail);
        send(request("", token).PUT(body(realm)));

        JsonNode found = JSON.readTree(send(request("/clients?clientId=reseau-climat-spa", token).GET())).path(0);
        ObjectNode client = found.deepCopy();
        String url = configuration.publicUrl();
        client.put("rootUrl", url);
        client.set("redirectUris", list(url + "/connexion", url + "/"));
        client.set("webOrigins", list(url));
        ((ObjectNode) client.path("attributes")).put("post.logout.redirect.uris", url + "/");
        send(request("/clients/" + client.path("id").asText(), token).PUT(body(client)));
    }

    private String signIn() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(configuration.adminPassword(), StandardCharsets.UTF_8);
        String answer = send(HttpRequest
                .newBuilder(URI.create(configuration.url() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return JSON.readTree(answer).path("access_token").asText();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(configuration.url() + "/admin/realms/" + KeycloakServer.REALM + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private String send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static ArrayNode list(String... values) {
        ArrayNode list = JSON.createArrayNode();
        Stream.of(values).forEach(list::add);
        return list;
    }

    private static HttpRequest.BodyPublisher body(JsonNode json) {
        return HttpRequest.BodyPublishers.ofString(json.toString());
    }
}
