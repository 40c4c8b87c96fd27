package fr.reseauclimat.member.account;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Somebody with a browser of their own before the real Keycloak, as a public client sends them there. */
final class RealmVisitor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final String realm;
    private final String client;
    private final String returnTo;

    /** @param returnTo where the client has sign-ins lead back to */
    RealmVisitor(String keycloak, String client, String returnTo) {
        this.realm = keycloak + "/realms/reseau-climat";
        this.client = client;
        this.returnTo = returnTo;
    }

    /** @return what the sign-in page is asked for, to be changed by tests */
    Map<String, String> usual() {
        var wanted = new TreeMap<>(Map.of("client_id", client, "response_type", "code", "scope", "openid profile email",
                "redirect_uri", returnTo, "state", "state", "code_challenge_method", "S256"));
        wanted.put("code_challenge", challenge());
        return wanted;
    }

    HttpResponse<String> open(Map<String, String> wanted) {
        return send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/auth?" + form(wanted))));
    }

    /** Types name and password, which are one in the demo; a session that is there needs neither. @return where Keycloak leads */
    String signIn(String account) {
        var page = open(usual());
        if (page.statusCode() == 200) {
            var action = ACTION.matcher(page.body());
            if (!action.find()) {
                throw new AssertionError("No form in " + page.body());
            }
            page = send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form(Map.of("username", account, "password", account)))));
        }
        return page.headers().firstValue("Location").orElseThrow();
    }

    /** @return the answer of the token endpoint */
    JsonNode tokens(String account) {
        return token(Map.of("grant_type", "authorization_code", "client_id", client, "code", parameter(signIn(account), "code"),
                "redirect_uri", returnTo, "code_verifier", VERIFIER));
    }

    JsonNode refresh(JsonNode tokens) {
        return token(Map.of("grant_type", "refresh_token", "client_id", client, "refresh_token", tokens.path("refresh_token").asText()));
    }

    JsonNode token(Map<String, String> grant) {
        return json(send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form(grant)))).body());
    }

    static JsonNode claims(JsonNode tokens) {
        return json(new String(Base64.getUrlDecoder().decode(tokens.path("access_token").asText().split("\\.")[1]), StandardCharsets.UTF_8));
    }

    static String parameter(String address, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        if (!found.find()) {
            throw new AssertionError("No " + name + " in " + address);
        }
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    /** Cookies by hand: Keycloak marks them as for TLS alone, which a client library takes at its word. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
            }
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
