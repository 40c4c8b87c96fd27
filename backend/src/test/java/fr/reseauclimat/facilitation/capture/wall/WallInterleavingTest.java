package fr.reseauclimat.facilitation.capture.wall;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.open;
import static fr.reseauclimat.facilitation.capture.Phone.note;
import static fr.reseauclimat.facilitation.capture.wall.WallCalls.in;
import static fr.reseauclimat.facilitation.capture.wall.WallCalls.merged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.facilitation.capture.Phone;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Two facilitators sort the same wall at once, while phones go on writing the same cards. */
@QuarkusTest
@ApiTest
class WallInterleavingTest {

    private static final int CARDS = 12;
    private static final int GROUPS = 4;
    private static final int STEPS = 60;

    @Inject
    RotationFixtures fixtures;

    private Day day;
    private List<UUID> cards;
    private List<UUID> groups;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void noCardIsEverLostOrInTwoPlacesAndTheLastMoveHolds(long seed) throws Exception {
        day = fixtures.day(SegmentKind.SHARED_DIAGNOSIS, today(), List.of());
        var phone = Phone.at(open(day).getFirst());
        cards = IntStream.range(0, CARDS).mapToObj(i -> UUID.randomUUID()).toList();
        groups = IntStream.range(0, GROUPS).mapToObj(i -> UUID.randomUUID()).toList();
        write(phone, 1, cards);
        try (var hands = Executors.newFixedThreadPool(3)) {
            Callable<Void> one = () -> sort(new Random(seed));
            Callable<Void> other = () -> sort(new Random(seed + 1_000));
            Callable<Void> writing = () -> {
                for (var revision = 2; revision < 30; revision++) {
                    write(phone, revision, revision % 2 == 0 ? cards : cards.reversed());
                }
                return null;
            };
            for (var done : hands.invokeAll(List.of(one, other, writing))) {
                done.get();
            }
        }
        everyCardIsInOnePlace();
        var claire = new WallCalls(day, "claire");
        var last = claire.group("Tout");
        var places = cards.stream().map(card -> in(card, last)).toList();
        claire.place(places.toArray(Map[]::new)).statusCode(204);
        assertThat(wall()).extracting(card -> card.get("groupId"), card -> card.get("mergedInto"))
                .containsOnly(tuple(last.toString(), null));
        everyCardIsInOnePlace();
    }

    private Void sort(Random random) {
        var hand = new WallCalls(day, "claire");
        for (var step = 0; step < STEPS; step++) {
            var group = groups.get(random.nextInt(GROUPS));
            switch (random.nextInt(8)) {
                case 0 -> hand.call(group, "Groupe " + random.nextInt(3)).statusCode(204);
                case 1 -> hand.delete(group).statusCode(204);
                case 2 -> assertThat(hand.move(group, groups.get(random.nextInt(GROUPS))).extract().statusCode()).isIn(204, 404);
                case 3 -> hand.place(in(card(random), null)).statusCode(204);
                case 4, 5 -> {
                    var both = Arrays.asList(card(random), card(random));
                    hand.place(merged(both.get(0), both.get(1))).statusCode(204);
                }
                default -> assertThat(hand.place(in(card(random), group, card(random)), in(card(random), group))
                        .extract().statusCode()).isIn(204, 409);
            }
        }
        return null;
    }

    private UUID card(Random random) {
        return cards.get(random.nextInt(CARDS));
    }

    private static void write(Phone phone, int revision, List<UUID> ids) {
        var notes = ids.stream().map(id -> note(id, revision, "mot " + revision)).toList();
        assertThat(phone.send(notes, java.time.Instant.now()).statusCode(200).extract().jsonPath().getList("results.outcome", String.class))
                .containsOnly("KEPT");
    }

    private void everyCardIsInOnePlace() {
        var wall = wall();
        assertThat(wall).extracting(card -> UUID.fromString((String) card.get("id"))).containsExactlyInAnyOrderElementsOf(cards);
        var byId = wall.stream().collect(Collectors.toMap(card -> (String) card.get("id"), card -> card));
        var there = new WallCalls(day, "claire").look().extract().jsonPath().getList("groups.id", String.class);
        assertThat(there).doesNotHaveDuplicates();
        var positions = new HashMap<Object, Integer>();
        for (var card : wall) {
            var kept = (String) card.get("mergedInto");
            if (kept != null) {
                assertThat(byId).containsKey(kept);
                assertThat(byId.get(kept).get("mergedInto")).as("what speaks for others stands by itself").isNull();
                assertThat(kept).isNotEqualTo(card.get("id"));
            }
            if (card.get("groupId") != null) {
                assertThat(there).contains((String) card.get("groupId"));
                assertThat(card.get("position")).isNotNull();
                positions.merge(Objects.hash(card.get("groupId"), card.get("position")), 1, Integer::sum);
            }
        }
        assertThat(positions.values()).allMatch(number -> number == 1);
    }

    private List<Map<String, Object>> wall() {
        return new WallCalls(day, "claire").look().statusCode(200).extract().jsonPath().getList("cards");
    }
}
