package fr.reseauclimat.facilitation.capture.wall;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.open;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.path;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.post;
import static fr.reseauclimat.facilitation.capture.Phone.note;
import static fr.reseauclimat.facilitation.capture.Phone.with;
import static fr.reseauclimat.facilitation.capture.wall.WallCalls.in;
import static fr.reseauclimat.facilitation.capture.wall.WallCalls.merged;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.facilitation.capture.Phone;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class WallTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    EventFixtures events;

    private Day day;
    private WallCalls claire;
    private Phone phone;
    private UUID a;
    private UUID b;
    private UUID c;

    @BeforeEach
    void threeNotes() {
        day = fixtures.day(SegmentKind.SHARED_DIAGNOSIS, today(), List.of());
        claire = new WallCalls(day, "claire");
        phone = Phone.at(open(day).getFirst());
        var ids = IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
        a = ids.get(0);
        b = ids.get(1);
        c = ids.get(2);
        phone.write(note(a, 1, "a"), note(b, 1, "b"), note(c, 1, "c")).body("results.outcome", contains("KEPT", "KEPT", "KEPT"));
    }

    @Test
    void cardsGoIntoGroupsInTheirOrderAndOutAgain() {
        var group = claire.group(" Le samedi ");
        claire.look().statusCode(200).body("groups.title", contains("Le samedi")).body("cards.groupId", contains(null, null, null));
        claire.place(in(a, group), in(b, group), in(c, group, a)).statusCode(204);
        assertThat(texts(group)).containsExactly("c", "a", "b");
        claire.place(in(b, group, c)).statusCode(204);
        assertThat(texts(group)).containsExactly("b", "c", "a");
        claire.place(in(c, null)).statusCode(204);
        assertThat(texts(group)).containsExactly("b", "a");
        assertThat(texts(null)).containsExactly("c");
    }

    @Test
    void groupsAreNamedOrderedAndDeletedAndNothingOfThemIsLost() {
        var first = claire.group("Un");
        var second = claire.group("Deux");
        claire.call(first, "Premier").statusCode(204);
        claire.move(second, first).statusCode(204);
        claire.look().body("groups.title", contains("Deux", "Premier"));
        claire.move(second, null).statusCode(204);
        claire.look().body("groups.title", contains("Premier", "Deux"));
        claire.place(in(a, first), in(b, first), merged(c, a)).statusCode(204);
        claire.delete(first).statusCode(204);
        claire.delete(first).statusCode(204);
        claire.look().body("groups.title", contains("Deux")).body("cards.groupId", contains(null, null, null));
        claire.move(first, null).statusCode(404);
        claire.call(first, "Premier").statusCode(204);
        claire.place(in(a, first), in(b, first)).statusCode(204);
        claire.look().body("groups.title", contains("Premier", "Deux"));
        assertThat(texts(first)).containsExactly("a", "b");
    }

    @Test
    void theSameStepTwiceIsOneStep() {
        var group = claire.group("Un");
        claire.call(group, "Un").statusCode(204);
        claire.place(in(a, group), merged(b, a)).statusCode(204);
        var mark = claire.look().extract().jsonPath().getString("mark");
        claire.call(group, "Un").statusCode(204);
        claire.place(in(a, group), merged(b, a)).statusCode(204);
        claire.look().body("groups", hasSize(1)).body("mark", equalTo(mark));
    }

    @Test
    void aCardThatGoesIntoADeletedGroupStaysWhereItWasAndSoDoAllOfThatStep() {
        var group = claire.group("Un");
        claire.place(in(a, group)).statusCode(204);
        var gone = claire.group("Parti");
        claire.delete(gone).statusCode(204);
        claire.place(in(b, group), in(a, gone)).statusCode(409)
                .body("detail", equalTo("Ce groupe vient d’être supprimé\u00a0: la note est restée où elle était."));
        assertThat(texts(group)).containsExactly("a");
        assertThat(texts(null)).containsExactly("b", "c");
    }

    @Test
    void mergedCardsSpeakWithOneVoiceAndComeApartAgain() {
        var group = claire.group("Un");
        claire.place(in(a, group), in(b, group), in(c, group)).statusCode(204);
        claire.place(merged(b, a)).statusCode(204);
        // those that it speaks for go along, and whoever is named speaks through the one that stands by itself
        claire.place(merged(a, c)).statusCode(204);
        assertThat(merges()).isEqualTo(Map.of("a", c.toString(), "b", c.toString()));
        claire.place(merged(c, b)).statusCode(204);
        assertThat(merges()).isEqualTo(Map.of("a", c.toString(), "b", c.toString()));
        claire.place(in(a, group, c), merged(b, a)).statusCode(204);
        assertThat(merges()).isEqualTo(Map.of("b", a.toString()));
        claire.place(in(b, group, c)).statusCode(204);
        assertThat(texts(group)).containsExactly("a", "b", "c");
    }

    @Test
    void whatWasMergedIntoACardThatIsTakenBackSpeaksForItselfAgain() {
        claire.place(merged(b, a), merged(c, a)).statusCode(204);
        phone.write(with(note(a, 2, ""), "withdrawn", true)).body("results.outcome", contains("KEPT"));
        claire.look().body("cards.text", contains("b", "c")).body("cards.mergedInto", contains(null, null));
    }

    @Test
    void dotsOfMergedCardsCountOnceForEachPhone() {
        post(day, "/voting/open").statusCode(200);
        var other = new Phone(phone.code(), UUID.randomUUID());
        phone.dot(1, 1, a).body("results.outcome", contains("KEPT"));
        phone.dot(2, 1, b).body("results.outcome", contains("KEPT"));
        phone.dot(3, 1, b).body("results.outcome", contains("KEPT"));
        other.dot(1, 1, b).body("results.outcome", contains("KEPT"));
        claire.look().body("cards.dots", contains(1, 3, 0));
        claire.place(merged(b, a)).statusCode(204);
        claire.look().body("cards.dots", contains(3, 0, 0));
        phone.look("/ballot").body("cards.text", contains("a", "c"))
                .body("given.cardId", contains(a.toString(), a.toString(), a.toString()));
        claire.place(in(b, null)).statusCode(204);
        claire.look().body("cards.dots", contains(1, 3, 0));
    }

    @Test
    void phonesHearOfGroupsAndDotsOnThemComeBackWithThem() {
        post(day, "/voting/open").statusCode(200);
        var group = claire.group("Un");
        phone.look("/ballot").body("groups.title", contains("Un"));
        phone.dotOnGroup(1, 1, group).body("results.outcome", contains("KEPT"));
        claire.look().body("groups.dots", contains(1));
        claire.delete(group).statusCode(204);
        phone.look("/ballot").body("groups", empty()).body("given.groupId", contains((Object) null));
        phone.dotOnGroup(2, 1, group).body("results.outcome", contains("REFUSED"));
        claire.call(group, "Un").statusCode(204);
        claire.look().body("groups.dots", contains(1));
    }

    @Test
    void whoRunsAnotherDaySeesAndMovesNothingHere() {
        var group = claire.group("Un");
        var foreign = new WallCalls(fixtures.day(SegmentKind.WORLD_CAFE, today(), List.of()), "claire");
        foreign.look().statusCode(200).body("cards", empty()).body("groups", empty()).body("mark", equalTo(""));
        foreign.place(in(a, null)).statusCode(404);
        open(foreign.day());
        foreign.place(in(a, null)).statusCode(404);
        foreign.call(group, "À moi").statusCode(404);
        foreign.delete(group).statusCode(204);
        foreign.move(group, null).statusCode(404);
        claire.look().body("groups.title", contains("Un"));
        var mixed = new WallCalls(new Day(foreign.day().event(), day.segment(), today(), List.of()), "claire");
        mixed.look().statusCode(404);
        mixed.place(in(a, null)).statusCode(404);
    }

    @Test
    void itIsForThoseWhoRunTheDay() {
        events.member("dora");
        var group = claire.group("Un");
        var dora = new WallCalls(day, "dora");
        Stream.of(dora.look(), dora.place(in(a, group)), dora.call(group, "À moi"), dora.move(group, null), dora.delete(group))
                .forEach(answer -> answer.statusCode(403));
        given().get(path(day) + "/wall").then().statusCode(401);
    }

    @Test
    void whatIsNoStepIsRefusedAsBadInput() {
        claire.place().statusCode(400);
        claire.place(Map.of("cardId", a, "mergedInto", b, "groupId", UUID.randomUUID())).statusCode(400);
        claire.call(UUID.randomUUID(), " ").statusCode(400);
        claire.call(UUID.randomUUID(), "x".repeat(121)).statusCode(400);
        claire.place(in(UUID.randomUUID(), null)).statusCode(404);
        claire.look().body("mark", not(equalTo("")));
    }

    private List<String> texts(UUID group) {
        return wall().<Map<String, Object>>getList("cards").stream()
                .filter(card -> String.valueOf(group).equals(String.valueOf(card.get("groupId"))))
                .sorted(java.util.Comparator.comparing(card -> card.get("position") == null ? 0d
                        : ((Number) card.get("position")).doubleValue()))
                .map(card -> (String) card.get("text")).toList();
    }

    private Map<String, String> merges() {
        return wall().<Map<String, Object>>getList("cards").stream().filter(card -> card.get("mergedInto") != null)
                .collect(java.util.stream.Collectors.toMap(card -> (String) card.get("text"), card -> (String) card.get("mergedInto")));
    }

    private JsonPath wall() {
        return claire.look().statusCode(200).extract().jsonPath();
    }
}
