package fr.reseauclimat.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks an address until it really answers: a program that says "started" may still refuse everything. */
final class Probe {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Probe() {
    }

    /** @return whether the address answered 200 in time; false at once when whoever should answer is no more */
    static boolean await(String url, String expectedText, Duration patience, BooleanSupplier stillAlive) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline && stillAlive.getAsBoolean()) {
            if (answers(url, expectedText)) {
                return true;
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    static boolean answers(String url, String expectedText) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains(expectedText);
        } catch (IOException e) {
            return false; // not there yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
