package fr.reseauclimat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.authentication.PreemptiveOAuth2HeaderScheme;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;

/**
 * Each list of the contract, the first time that a test reads it with something in it, is read again by its last page and
 * by the one beyond: the total is the same on each, and {@code rel="last"} names the last.
 */
final class TrueTotals {

    private static final int OK = 200;
    private static final int MOST = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final HttpClient client = HttpClient.newHttpClient();

    void check(FilterableRequestSpecification request, Response response) {
        var address = URI.create(request.getURI());
        if (!request.getMethod().equals("GET") || response.statusCode() != OK) {
            return;
        }
        var operation = ContractDocument.current().operation("GET", address.getPath()).filter(TrueTotals::isPaged);
        if (operation.isEmpty()) {
            return;
        }
        var total = read(response.asString()).path("total").asLong();
        if (total == 0 || !seen.add(operation.get().id())) {
            return;
        }
        var size = Math.min(MOST, (total + 1) / 2);
        var last = (total + size - 1) / size;
        for (var page : new long[] { 1, last, last + 1 }) {
            var answer = get(page(address, page, size), request);
            assertThat(answer.statusCode()).isEqualTo(OK);
            assertThat(read(answer.body()).path("total").asLong()).as("total of " + operation.get() + " on page " + page + " of " + last)
                    .isEqualTo(total);
            assertThat(read(answer.body()).path("items").isEmpty()).as("page " + page + " of " + last + " is empty").isEqualTo(page > last);
            assertThat(answer.headers().allValues("Link")).as("Link of " + operation.get() + " on page " + page)
                    .anyMatch(link -> link.contains("rel=\"last\"") && link.matches(".*[?&]page=" + last + "(?!\\d).*"));
        }
    }

    private static boolean isPaged(ContractOperation operation) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals("page"));
    }

    private HttpResponse<String> get(URI address, FilterableRequestSpecification request) {
        var again = HttpRequest.newBuilder(address);
        if (request.getAuthenticationScheme() instanceof PreemptiveOAuth2HeaderScheme scheme) {
            again.header("Authorization", "Bearer " + scheme.getAccessToken());
        } else if (request.getHeaders().hasHeaderWithName("Authorization")) {
            again.header("Authorization", request.getHeaders().getValue("Authorization"));
        }
        try {
            return client.send(again.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI page(URI address, long page, long size) {
        var query = address.getRawQuery() == null ? "" : address.getRawQuery().replaceAll("(^|&)(page|size)=[^&]*", "");
        return address.resolve(address.getRawPath() + "?" + query + (query.isEmpty() ? "" : "&") + "page=" + page + "&size=" + size);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
