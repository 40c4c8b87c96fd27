package fr.reseauclimat.facilitation.capture.card;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.get;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.open;
import static fr.reseauclimat.facilitation.capture.Phone.note;
import static fr.reseauclimat.facilitation.capture.Phone.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.capture.Phone;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Whatever a network does to what phones send, the same cards are there in the end. */
@QuarkusTest
@ApiTest
class CardOrderTest {

    private static final int PHONES = 3;
    private static final int CARDS = 5;
    private static final int COPIES = 3;

    @Inject
    RotationFixtures fixtures;

    /** One batch of one phone, on its way. */
    private record Sending(Phone phone, List<Map<String, Object>> cards) {
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34 })
    void disorderAndDoublingChangeNothing(long seed) throws Exception {
        var chance = new Random(seed);
        var day = fixtures.day(SegmentKind.WORLD_CAFE, today(), List.of());
        var code = open(day).getFirst();
        var expected = new TreeMap<String, String>();
        var sendings = new ArrayList<Sending>();
        for (var phone = 0; phone < PHONES; phone++) {
            sendings.addAll(written(Phone.at(code), chance, expected));
        }
        Collections.shuffle(sendings, chance);
        try (var network = Executors.newFixedThreadPool(4)) {
            var answers = network.invokeAll(sendings.stream().map(sending -> (Callable<List<String>>) () ->
                    sending.phone().send(sending.cards(), Instant.now()).statusCode(200).extract().jsonPath()
                            .getList("results.outcome")).toList());
            assertThat(answers).allSatisfy(answer -> assertThat(answer.resultNow()).containsOnly("KEPT"));
        }
        var found = new TreeMap<String, String>();
        get(day, "/cards").statusCode(200).extract().jsonPath().<Map<String, Object>>getList("cards")
                .forEach(card -> found.put((String) card.get("id"), (String) card.get("text")));
        assertThat(found).isEqualTo(expected);
    }

    /** The life of some cards, each state several times, in batches as chance cuts them. */
    private static List<Sending> written(Phone phone, Random chance, Map<String, String> expected) {
        var states = new ArrayList<Map<String, Object>>();
        for (var card = 0; card < CARDS; card++) {
            var id = UUID.randomUUID();
            var last = 1 + chance.nextInt(4);
            for (var revision = 1; revision <= last; revision++) {
                var withdrawn = chance.nextInt(4) == 0;
                var text = "Note " + card + ", état " + revision;
                states.addAll(Collections.nCopies(1 + chance.nextInt(COPIES), with(note(id, revision, text), "withdrawn", withdrawn)));
                if (withdrawn) {
                    expected.remove(id.toString());
                } else {
                    expected.put(id.toString(), text);
                }
            }
        }
        Collections.shuffle(states, chance);
        var sendings = new ArrayList<Sending>();
        for (var from = 0; from < states.size();) {
            var to = Math.min(states.size(), from + 1 + chance.nextInt(6));
            sendings.add(new Sending(phone, states.subList(from, to)));
            from = to;
        }
        return sendings;
    }
}
