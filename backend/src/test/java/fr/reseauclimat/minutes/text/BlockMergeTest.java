package fr.reseauclimat.minutes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.reseauclimat.minutes.text.BlockMerge.Piece;

class BlockMergeTest {

    private static final List<String> BASE = List.of(p("un ruisseau"), p("deux haies"), p("trois talus"), p("quatre mares"));

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @Test
    void whatOnlyOneOfThemChangedIsTakenOver() {
        var mine = List.of(p("un ruisseau propre"), p("deux haies"), p("trois talus"), p("quatre mares"));
        var theirs = List.of(p("un ruisseau"), p("deux haies hautes"), p("trois talus"));
        assertThat(agreed(BASE, mine, theirs)).containsExactly(p("un ruisseau propre"), p("deux haies hautes"), p("trois talus"));
        assertThat(agreed(BASE, mine, BASE)).isEqualTo(mine);
        assertThat(agreed(BASE, BASE, theirs)).isEqualTo(theirs);
        assertThat(agreed(BASE, mine, mine)).isEqualTo(mine);
    }

    @Test
    void whatBothAddedAtOnePlaceIsKeptOfBoth() {
        var mine = with(BASE, 4, p("cinq à moi"));
        var theirs = with(BASE, 4, p("cinq aux autres"));
        assertThat(agreed(BASE, mine, theirs)).containsExactly(p("un ruisseau"), p("deux haies"), p("trois talus"), p("quatre mares"),
                p("cinq aux autres"), p("cinq à moi"));
        assertThat(agreed(List.of(), List.of(p("a")), List.of(p("b")))).containsExactly(p("b"), p("a"));
        assertThat(agreed(BASE, mine, mine)).hasSize(5);
    }

    @Test
    void oneWritesAParagraphBelowWhatTheOtherRewrites() {
        var mine = with(BASE, 2, p("deux et demi"));
        var theirs = replaced(BASE, 1, p("deux haies de charmes"));
        assertThat(agreed(BASE, mine, theirs)).containsExactly(p("un ruisseau"), p("deux haies de charmes"), p("deux et demi"),
                p("trois talus"), p("quatre mares"));
    }

    @Test
    void whatBothRewroteIsLeftToAPersonWithBothTexts() {
        var mine = replaced(BASE, 1, p("deux haies basses"));
        var theirs = replaced(BASE, 1, p("deux haies hautes"));
        assertThat(BlockMerge.agreed(BlockMerge.merge(BASE, mine, theirs))).isNull();
        assertThat(BlockMerge.merge(BASE, mine, theirs)).containsExactly(
                new Piece(List.of(p("un ruisseau")), null, null),
                new Piece(null, p("deux haies basses"), p("deux haies hautes")),
                new Piece(List.of(p("trois talus"), p("quatre mares")), null, null));
    }

    @Test
    void whatOneTookOutAndTheOtherRewroteIsNotLost() {
        var pieces = BlockMerge.merge(BASE, without(BASE, 1), replaced(BASE, 1, p("deux haies hautes")));
        assertThat(pieces).contains(new Piece(null, "", p("deux haies hautes")));
        assertThat(agreed(BASE, without(BASE, 1), without(BASE, 1))).isEqualTo(without(BASE, 1));
    }

    @Test
    void withoutACommonBeginningAllOfItIsToBeDecided() {
        assertThat(BlockMerge.unrelated(p("a"), p("b"))).containsExactly(new Piece(null, p("a"), p("b")));
    }

    @Test
    void veryLongTextsArePutTogetherInTime() {
        var base = IntStream.range(0, 1_000).mapToObj(i -> p("ligne " + i)).toList();
        var mine = base.stream().map(block -> block.replace("7", "sept")).toList();
        assertThat(agreed(base, mine, with(base, 0, p("tête")))).hasSize(1_001).startsWith(p("tête"));
    }

    /** Two people who change different blocks: whoever saves first, both find their text again, and the result is the same. */
    @ParameterizedTest
    @MethodSource("seeds")
    void editsThatDoNotOverlapAreKeptWhateverTheOrder(int seed) {
        var random = new Random(seed);
        var base = IntStream.range(0, 2 + random.nextInt(9)).mapToObj(i -> p(words(random) + " " + i)).toList();
        var owner = IntStream.range(0, base.size()).map(i -> random.nextInt(3)).toArray();
        var mine = new ArrayList<String>();
        var theirs = new ArrayList<String>();
        var both = new ArrayList<String>();
        for (var i = 0; i < base.size(); i++) {
            var edited = edit(base.get(i), random);
            (owner[i] == 1 ? mine : theirs).addAll(owner[i] == 0 ? List.of(base.get(i)) : edited);
            (owner[i] == 1 ? theirs : mine).add(base.get(i));
            both.addAll(owner[i] == 0 ? List.of(base.get(i)) : edited);
        }
        assertThat(agreed(base, mine, theirs)).as("seed " + seed).isEqualTo(both);
        assertThat(agreed(base, theirs, mine)).as("seed " + seed).isEqualTo(both);
    }

    /** Whatever two people do, every word that one of them added is in what comes out, agreed or to be decided. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatWasWrittenIsLost(int seed) {
        var random = new Random(seed);
        var base = IntStream.range(0, random.nextInt(8)).mapToObj(i -> p(words(random))).toList();
        var mine = scramble(base, "moi", random);
        var theirs = scramble(base, "autres", random);
        var out = BlockMerge.merge(base, mine, theirs).toString();
        var added = new ArrayList<>(mine);
        added.addAll(theirs);
        added.removeAll(base);
        assertThat(added).as("seed " + seed).allSatisfy(block -> assertThat(out).contains(block));
    }

    /** Rewritten a little, taken out, or followed by a block more. */
    private static List<String> edit(String block, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> List.of(block.replace("</p>", " " + words(random) + "</p>"));
            case 1 -> List.of();
            default -> List.of(block, p("ajout " + random.nextInt(1_000_000)));
        };
    }

    private static List<String> scramble(List<String> base, String who, Random random) {
        var blocks = new ArrayList<>(base);
        for (var i = 0; i < 4; i++) {
            var at = random.nextInt(blocks.size() + 1);
            switch (random.nextInt(3)) {
                case 0 -> blocks.add(at, p(who + random.nextInt()));
                case 1 -> blocks.subList(Math.min(at, blocks.size()), Math.min(at + 1, blocks.size())).clear();
                default -> {
                    if (at < blocks.size()) {
                        blocks.set(at, p(who + " " + words(random) + random.nextInt()));
                    }
                }
            }
        }
        return blocks;
    }

    private static String words(Random random) {
        var words = List.of("haie", "bus", "eau", "sol", "école", "marché", "bois", "élu", "vélo", "grange");
        return IntStream.range(0, 3).mapToObj(i -> words.get(random.nextInt(words.size()))).reduce("", (a, b) -> a + " " + b).strip();
    }

    private static List<String> agreed(List<String> base, List<String> mine, List<String> theirs) {
        return BlockMerge.agreed(BlockMerge.merge(base, mine, theirs));
    }

    private static List<String> with(List<String> blocks, int at, String block) {
        var more = new ArrayList<>(blocks);
        more.add(at, block);
        return more;
    }

    private static List<String> replaced(List<String> blocks, int at, String block) {
        var other = new ArrayList<>(blocks);
        other.set(at, block);
        return other;
    }

    private static List<String> without(List<String> blocks, int at) {
        var fewer = new ArrayList<>(blocks);
        fewer.remove(at);
        return fewer;
    }

    private static String p(String text) {
        return "<p>" + text + "</p>";
    }
}
