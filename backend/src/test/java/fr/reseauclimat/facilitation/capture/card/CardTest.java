package fr.reseauclimat.facilitation.capture.card;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.get;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.open;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.post;
import static fr.reseauclimat.facilitation.capture.Phone.note;
import static fr.reseauclimat.facilitation.capture.Phone.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

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
class CardTest {

    private static final UUID ONE = new UUID(0, 0);

    @Inject
    RotationFixtures fixtures;

    private Day day;
    private Phone phone;
    private Phone neighbour;
    private String otherTable;

    @BeforeEach
    void twoPhonesAtATable() {
        day = fixtures.day(SegmentKind.SHARED_DIAGNOSIS, today(), List.of());
        var codes = open(day);
        phone = Phone.at(codes.getFirst());
        neighbour = Phone.at(codes.getFirst());
        otherTable = codes.get(1);
    }

    @Test
    void whatOnePhoneWritesItsTableReadsAndNoOther() {
        var id = UUID.randomUUID();
        phone.write(note(id, 1, "Un car à la demande <b>le samedi</b>")).statusCode(200)
                .body("results.outcome", contains("KEPT")).body("results[0].id", equalTo(id.toString()));
        phone.look().statusCode(200).body("cards.text", contains("Un car à la demande <b>le samedi</b>")).body("cards.mine", contains(true));
        neighbour.look().statusCode(200).body("cards.text", hasSize(1)).body("cards.mine", contains(false));
        Phone.at(otherTable).look().statusCode(200).body("cards", empty());
        assertThat(neighbour.look().extract().asString()).doesNotContain(phone.device().toString());
    }

    @Test
    void theLatestWordOfAPhoneHoldsInWhateverOrderItComes() {
        var id = UUID.randomUUID();
        phone.write(note(id, 3, "la troisième"), note(id, 1, "la première"), note(id, 2, "la deuxième")).statusCode(200)
                .body("results.outcome", contains("KEPT", "KEPT", "KEPT"));
        phone.look().body("cards.text", contains("la troisième"));
        phone.write(with(note(id, 4, ""), "withdrawn", true)).body("results.outcome", contains("KEPT"));
        phone.write(note(id, 3, "la troisième")).body("results.outcome", contains("KEPT"));
        phone.look().body("cards", empty());
        phone.write(note(id, 5, "revenue")).body("results.outcome", contains("KEPT"));
        neighbour.look().body("cards.text", contains("revenue"));
    }

    @Test
    void theSameNoteSentFiftyTimesAtOnceIsOne() throws Exception {
        var card = note(UUID.randomUUID(), 1, "une seule fois");
        Callable<Integer> send = () -> phone.write(card).extract().statusCode();
        try (var hands = Executors.newFixedThreadPool(10)) {
            assertThat(hands.invokeAll(Collections.nCopies(50, send)).stream().map(answer -> answer.resultNow()))
                    .hasSize(50).containsOnly(200);
        }
        get(day, "/cards").statusCode(200).body("cards.text", contains("une seule fois"));
    }

    @Test
    void nobodyChangesTheCardOfAnotherPhoneOrTable() {
        var id = UUID.randomUUID();
        phone.write(note(id, 1, "la mienne")).body("results.outcome", contains("KEPT"));
        neighbour.write(note(id, 2, "la tienne")).statusCode(200).body("results.outcome", contains("REFUSED"));
        phone.movedTo(otherTable).write(note(id, 2, "ailleurs")).statusCode(200).body("results.outcome", contains("REFUSED"));
        var elsewhere = open(fixtures.day(SegmentKind.WORLD_CAFE, today(), List.of())).getFirst();
        phone.movedTo(elsewhere).write(note(id, 2, "à un autre événement")).statusCode(200).body("results.outcome", contains("REFUSED"));
        get(day, "/cards").body("cards.text", contains("la mienne"));
    }

    @Test
    void oneBadNoteHoldsUpNoOther() {
        phone.write(note(UUID.randomUUID(), 1, " "), note(UUID.randomUUID(), 1, "bonne")).statusCode(200)
                .body("results.outcome", contains("REFUSED", "KEPT"));
    }

    @Test
    void whatIsNoCardIsRefusedAsBadInput() {
        phone.write(note(UUID.randomUUID(), 1, "x".repeat(601))).statusCode(400).body("errors[0].field", equalTo("cards[0].text"));
        phone.write(note(UUID.randomUUID(), 0, "zéro")).statusCode(400);
        phone.write(with(note(UUID.randomUUID(), 1, "?"), "kind", "OPINION")).statusCode(400);
        phone.send(List.of(), Instant.now()).statusCode(400);
        phone.send(IntStream.range(0, 51).mapToObj(i -> note(UUID.randomUUID(), 1, "n")).toList(), Instant.now()).statusCode(400);
    }

    @Test
    void whatWasWrittenBeforeTheEndStillComesInAndWhatWasWrittenAfterDoesNot() {
        var kept = note(UUID.randomUUID(), 1, "déjà là");
        phone.write(kept).body("results.outcome", contains("KEPT"));
        post(day, "/close").statusCode(200).body("state", equalTo("CLOSED"));
        var before = note(UUID.randomUUID(), 1, "avant la fin");
        var after = with(with(note(UUID.randomUUID(), 1, "après la fin"), "writtenAt", Instant.now()), "changedAt", Instant.now());
        phone.write(before, after, kept).statusCode(200).body("results.outcome", contains("KEPT", "CLOSED", "KEPT"));
        post(day, "/open").statusCode(200).body("state", equalTo("OPEN"));
        phone.write(after).body("results.outcome", contains("KEPT"));
    }

    @Test
    void theClockOfAPhoneMayBeWrong() {
        var anHour = Duration.ofHours(1);
        var written = Instant.now().minusSeconds(5).plus(anHour);
        var card = with(with(note(UUID.randomUUID(), 1, "en avance d’une heure"), "writtenAt", written), "changedAt", written);
        post(day, "/close").statusCode(200);
        phone.send(List.of(card), Instant.now().plus(anHour)).body("results.outcome", contains("KEPT"));
        var stamp = Instant.parse(get(day, "/cards").extract().jsonPath().getString("cards[0].writtenAt"));
        assertThat(Duration.between(stamp, Instant.now()).abs()).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void beforeItIsOpenNotesStayOnThePhone() {
        var tomorrow = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), List.of());
        var code = fr.reseauclimat.facilitation.capture.CaptureCalls.save(tomorrow, 0,
                Map.of("spots", List.of(Map.of("name", "Grange")), "dots", 3, "dotsHidden", true)).statusCode(200)
                .extract().jsonPath().getString("spots[0].code");
        Phone.at(code).write(note(UUID.randomUUID(), 1, "trop tôt")).statusCode(200).body("results.outcome", contains("NOT_OPEN"));
    }

    @Test
    void aPhotoIsKeptOnceAndShownToItsTable() throws IOException {
        var id = UUID.randomUUID();
        phone.sendPhoto(id, image()).statusCode(404);
        phone.write(with(with(note(id, 1, ""), "photo", true), "alt", "Une affiche")).body("results.outcome", contains("KEPT"));
        neighbour.look().body("cards[0].image", equalTo(false));
        neighbour.sendPhoto(id, image()).statusCode(404);
        phone.sendPhoto(id, "GIF89a".getBytes()).statusCode(415);
        phone.sendPhoto(id, image()).statusCode(204);
        phone.sendPhoto(id, image()).statusCode(204);
        assertThat(fixtures.count("select count(*) from media_files where owner_id = ?1", id)).isOne();
        neighbour.look().body("cards[0].image", equalTo(true)).body("cards[0].alt", equalTo("Une affiche"));
        neighbour.look("/cards/" + id + "/photo").statusCode(200).contentType("image/jpeg");
        Phone.at(otherTable).look("/cards/" + id + "/photo").statusCode(404);
        get(day, "/cards/" + id + "/photo").statusCode(200);
        given().get(fr.reseauclimat.facilitation.capture.CaptureCalls.path(day) + "/cards/" + id + "/photo").then().statusCode(401);
        phone.write(with(note(id, 2, ""), "withdrawn", true));
        neighbour.look("/cards/" + id + "/photo").statusCode(404);
        assertThat(fixtures.count("select count(*) from media_files where owner_id = ?1", id)).isZero();
    }

    @Test
    void whatAFacilitatorHidesIsKeptAndComesBack() {
        var id = UUID.randomUUID();
        phone.write(with(note(id, 1, "déplacé"), "author", "Maud")).body("results.outcome", contains("KEPT"));
        post(day, "/cards/" + id + "/hide").statusCode(204);
        neighbour.look().body("cards", empty());
        get(day, "/cards").body("cards.hidden", contains(true)).body("cards.author", contains("Maud"));
        post(day, "/cards/" + id + "/show").statusCode(204);
        neighbour.look().body("cards.text", contains("déplacé"));
        assertThat(neighbour.look().extract().asString()).doesNotContain("Maud");
        post(day, "/cards/" + ONE + "/hide").statusCode(404);
    }

    private static byte[] image() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }
}
