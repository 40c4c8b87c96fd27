package fr.reseauclimat.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Somebody sends pictures that ask for far more work than they have bytes: everybody else goes on. */
@QuarkusTest
@ApiTest
class EvilPicturesTest {

    private static final int AT_ONCE = 18;

    @Inject
    EventFixtures events;

    @Test
    void theListOfEventsAnswersWhileEighteenEvilPicturesAreSent() throws Exception {
        assertThat(statusesWhileTheListAnswers(TestPictures.gone(1000, 1200, 800))).containsOnly(415);
    }

    @Test
    void theListOfEventsAnswersWhileEighteenHeavyPicturesAreRead() throws Exception {
        assertThat(statusesWhileTheListAnswers(TestPictures.gone(15, 5900, 5900))).allMatch(status -> status == 200 || status == 503);
    }

    private List<Integer> statusesWhileTheListAnswers(byte[] picture) throws InterruptedException, ExecutionException {
        events.member("evil");
        var waits = new ArrayList<Duration>();
        var statuses = new ArrayList<Integer>();
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            var sent = new ArrayList<Future<Integer>>();
            for (int i = 0; i < AT_ONCE; i++) {
                sent.add(senders.submit(() -> Tokens.as("evil", Roles.AGENT).contentType("image/jpeg").body(picture).put("/api/me/photo").statusCode()));
            }
            do {
                long start = System.nanoTime();
                given().get("/api/events").then().statusCode(200);
                waits.add(Duration.ofNanos(System.nanoTime() - start));
            } while (!sent.stream().allMatch(Future::isDone));
            for (var one : sent) {
                statuses.add(one.get());
            }
        }
        Collections.sort(waits);
        assertThat(waits.get(waits.size() / 2)).as("of " + waits).isLessThan(Duration.ofSeconds(1));
        return statuses;
    }
}
