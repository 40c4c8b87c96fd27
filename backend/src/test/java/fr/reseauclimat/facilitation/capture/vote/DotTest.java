package fr.reseauclimat.facilitation.capture.vote;

import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.get;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.open;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.post;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.save;
import static fr.reseauclimat.facilitation.capture.Phone.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.facilitation.capture.Phone;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class DotTest {

    private static final int OF_EACH_PHONE = 3;

    @Inject
    RotationFixtures fixtures;

    private final UUID here = UUID.randomUUID();
    private final UUID there = UUID.randomUUID();
    private Day day;
    private Phone phone;

    @BeforeEach
    void twoNotesOfTwoTables() {
        day = fixtures.day(SegmentKind.WORLD_CAFE, today(), List.of());
        var codes = open(day);
        phone = Phone.at(codes.get(0));
        phone.write(note(here, 1, "ici")).body("results.outcome", contains("KEPT"));
        Phone.at(codes.get(1)).write(note(there, 1, "là-bas")).body("results.outcome", contains("KEPT"));
    }

    @Test
    void aPhoneGivesItsDotsToCardsOfAllTables() {
        phone.look("/ballot").statusCode(200).body("cards", empty());
        phone.dot(1, 1, here).statusCode(200).body("results.outcome", contains("NOT_OPEN"));
        post(day, "/voting/open").statusCode(200);
        phone.dot(1, 1, here).body("results.outcome", contains("KEPT"));
        phone.dot(2, 1, there).body("results.outcome", contains("KEPT"));
        phone.dot(OF_EACH_PHONE + 1, 1, there).body("results.outcome", contains("REFUSED"));
        phone.dot(3, 1, UUID.randomUUID()).body("results.outcome", contains("REFUSED"));
        phone.dot(21, 1, here).statusCode(400);
        phone.look("/ballot").body("cards.text", containsInAnyOrder("ici", "là-bas")).body("given", hasSize(2))
                .body("cards[0].dots", nullValue());
        post(day, "/voting/close").statusCode(200).body("given", equalTo(2));
        phone.look("/ballot").body("cards.find { it.text == 'ici' }.dots", equalTo(1));
        get(day, "/cards").body("cards.find { it.text == 'là-bas' }.dots", equalTo(1));
    }

    @Test
    void aDotIsTakenBackAndMovesWhateverComesLate() {
        post(day, "/voting/open").statusCode(200);
        phone.dot(1, 1, here).body("results.outcome", contains("KEPT"));
        phone.dot(1, 3, there).body("results.outcome", contains("KEPT"));
        phone.dot(1, 2, null).body("results.outcome", contains("KEPT"));
        phone.look().body("given", hasSize(1)).body("given[0].cardId", equalTo(there.toString()));
        phone.dot(1, 4, null).body("results.outcome", contains("KEPT"));
        get(day, "").body("given", equalTo(0));
    }

    @Test
    void ofFiftyDotsAtOnceAPhoneHasNoneTooMany() throws Exception {
        post(day, "/voting/open").statusCode(200);
        try (var hands = Executors.newFixedThreadPool(10)) {
            var presses = IntStream.range(0, 50).mapToObj(i -> (Callable<Integer>) () ->
                    phone.dot(1 + i % 6, 1 + i / 6, i % 2 == 0 ? here : there).extract().statusCode()).toList();
            assertThat(hands.invokeAll(presses).stream().map(answer -> answer.resultNow())).hasSize(50).containsOnly(200);
        }
        get(day, "").body("given", equalTo(OF_EACH_PHONE));
        phone.look().body("given", hasSize(OF_EACH_PHONE));
    }

    @Test
    void dotsOfBeforeTheEndStillComeInAndFewerAreCountedWhereFewerAreAllowed() {
        post(day, "/voting/open").statusCode(200);
        phone.dot(2, 1, here).body("results.outcome", contains("KEPT"));
        var saved = get(day, "").extract().jsonPath();
        save(day, saved.getInt("version"), Map.of("spots", saved.getList("spots.collect { [id: it.id, name: it.name] }"), "dots", 1,
                "dotsHidden", false)).statusCode(200).body("given", equalTo(0));
        phone.look("/ballot").body("cards[0].dots", equalTo(0));
        post(day, "/voting/close").statusCode(200);
        phone.dot(1, 1, here).body("results.outcome", contains("KEPT"));
        get(day, "").body("given", equalTo(1));
    }

    @Test
    void ofAnotherCaptureNothingCanBeChosen() {
        var other = fixtures.day(SegmentKind.WORLD_CAFE, today(), List.of());
        var elsewhere = Phone.at(open(other).getFirst());
        post(other, "/voting/open").statusCode(200);
        elsewhere.dot(1, 1, here).body("results.outcome", contains("REFUSED"));
    }

    @Test
    void madeUpPhonesAreHeldUpAndThoseOfAHallAreNot() {
        var hall = fixtures.day(SegmentKind.WORLD_CAFE, today(), people("salle", 40));
        var codes = open(hall);
        var card = UUID.randomUUID();
        Phone.at(codes.getFirst()).write(note(card, 1, "ici")).body("results.outcome", contains("KEPT"));
        post(hall, "/voting/open").statusCode(200);
        // one address for everybody: each table has its people, and some more
        for (var i = 0; i < 40; i++) {
            Phone.at(codes.get(i % codes.size())).dot(1, 1, card).statusCode(200);
        }
        var first = Phone.at(codes.getFirst());
        var statuses = IntStream.range(0, 100).mapToObj(i -> Phone.at(codes.getFirst()).dot(1, 1, card).extract().statusCode()).toList();
        var kept = statuses.stream().filter(status -> status == 200).count();
        assertThat(kept).as("made-up phones within a minute").isLessThan(40);
        first.dot(1, 1, card).statusCode(429).header("Retry-After", notNullValue());
        get(hall, "").body("phones", equalTo(40 + (int) kept));
    }

    @Test
    void whoVotedBeforeIsNeverHeldUp() {
        var hall = fixtures.day(SegmentKind.WORLD_CAFE, today(), people("essai", 4));
        var code = open(hall).getFirst();
        var card = UUID.randomUUID();
        var mine = Phone.at(code);
        mine.write(note(card, 1, "ici"));
        post(hall, "/voting/open").statusCode(200);
        mine.dot(1, 1, card).statusCode(200);
        IntStream.range(0, 20).forEach(i -> Phone.at(code).dot(1, 1, card));
        mine.dot(2, 1, card).statusCode(200).body("results.outcome", contains("KEPT"));
    }
}
