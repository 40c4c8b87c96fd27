package fr.reseauclimat.facilitation.capture.spot;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.open;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.shared.problem.TooManyRequestsException;
import fr.reseauclimat.shared.web.Brakes;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class CodeTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    EventFixtures events;

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        var day = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), List.of());
        var code = open(day).getFirst();
        look(code).statusCode(200).body("name", equalTo("Table 1"));
        look(code.substring(0, 3).toLowerCase(Locale.ROOT) + "-" + code.substring(3)).statusCode(200);
    }

    @Test
    void aWrongCodeIsUnknownAndSaysHowToGetOn() {
        look("AAAAAA").statusCode(404).body("detail", containsString("demandez à la personne qui anime"));
        look("%20").statusCode(404);
    }

    @Test
    void aCodeServesFromTheDayBeforeUntilTwoDaysAfter() {
        look(code(2)).statusCode(409).body("detail", containsString("la veille de la rencontre"));
        look(code(1)).statusCode(200);
        look(code(-2)).statusCode(200);
        look(code(-3)).statusCode(410).body("detail", containsString("compte rendu"));
    }

    @Test
    void aCodeOfADayThatWasCalledOffIsOver() {
        var day = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), List.of());
        var code = open(day).getFirst();
        events.cancel(day.event());
        look(code).statusCode(410).body("detail", containsString("annulée"));
    }

    @Test
    void whoeverTriesManyCodesWaitsWhileARightOneOpensItsTable() {
        QuarkusMock.installMockForType(new Brakes() {
            @Override
            public void wrongGuess() {
                throw new TooManyRequestsException(Duration.ofSeconds(90));
            }
        }, Brakes.class);
        look("AAAAAA").statusCode(429).header("Retry-After", equalTo("90"));
        look(code(1)).statusCode(200);
    }

    @Test
    void codesAreNotDoubled() {
        assertThat(java.util.stream.Stream.generate(SpotCode::fresh).limit(2_000).distinct()).hasSize(2_000);
    }

    private String code(int inDays) {
        return open(fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(inDays), List.of())).getFirst();
    }

    private static io.restassured.response.ValidatableResponse look(String code) {
        return given().get("/api/tables/" + code).then();
    }
}
