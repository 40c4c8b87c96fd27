package fr.reseauclimat.facilitation.planning;

import static fr.reseauclimat.facilitation.RotationCalls.plan;
import static fr.reseauclimat.facilitation.RotationCalls.save;
import static fr.reseauclimat.facilitation.RotationCalls.settings;
import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.EventLines;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class PreviewTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    Previews previews;

    @TestHTTPResource("/")
    URI server;

    @Test
    void thePlanGetsBetterAndEndsAsTheOneThatPlanningKeeps() throws Exception {
        var day = day("better", 24, 6);
        try (var lines = new EventLines(server, day.path() + "/preview?seed=5", "claire", Roles.AGENT)) {
            var figures = lines.next();
            JsonPath last = figures;
            while (!last.getBoolean("done")) {
                assertThat(last.getLong("cost")).isLessThanOrEqualTo(figures.getLong("cost"));
                figures = last;
                last = lines.next();
            }
            assertThat(last.getInt("seed")).isEqualTo(5);
            var kept = plan(day, Map.of("seed", 5)).statusCode(200).extract().jsonPath();
            assertThat(kept.getInt("explanation.repeats")).isEqualTo(last.getInt("repeats"));
        }
    }

    @Test
    void whoeverClosesTheStreamEndsTheThinking() throws Exception {
        var day = day("closes", 32, 10);
        try (var lines = new EventLines(server, day.path() + "/preview", "claire", Roles.AGENT)) {
            lines.next();
        }
        var end = Instant.now().plus(Duration.ofSeconds(15));
        while (previews.running() > 0 && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(previews.running()).isZero();
    }

    @Test
    void whatContradictsItselfIsToldAndEndsTheStream() throws Exception {
        var day = day("never", 4, 30);
        save(day, 1, settings("STATIONS", 2, 3)).statusCode(200);
        try (var lines = new EventLines(server, day.path() + "/preview", "claire", Roles.AGENT)) {
            var figures = lines.next();
            assertThat(figures.getBoolean("done")).isTrue();
            assertThat(figures.getList("contradictions.field")).contains("rounds");
        }
    }

    private Day day(String name, int people, int rounds) {
        var day = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), people(name, people));
        save(day, 0, settings("TABLES", rounds, Math.max(1, people / 4))).statusCode(200);
        return day;
    }
}
