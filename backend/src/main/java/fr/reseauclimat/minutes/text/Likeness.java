package fr.reseauclimat.minutes.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much of one block is in another, by its words: the same is 1, and also what has nothing in common is a little alike. */
final class Likeness {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("<[^>]*>|[^\\p{L}\\p{N}]+");
    /** Instead of taking one block out and putting another one in, it is taken to be rewritten. */
    private static final double REWRITTEN = 0.01;
    /** Beyond it only what is the same is found again: no text that people write is so long. */
    private static final long MOST_PAIRS = 40_000;

    private Likeness() {
    }

    static double[][] table(List<String> before, List<String> after) {
        var table = new double[before.size()][after.size()];
        var all = (long) before.size() * after.size() <= MOST_PAIRS;
        var words = all ? before.stream().map(Likeness::words).toList() : null;
        var others = all ? after.stream().map(Likeness::words).toList() : null;
        for (var i = 0; i < before.size(); i++) {
            for (var j = 0; j < after.size(); j++) {
                table[i][j] = before.get(i).equals(after.get(j)) ? 1 : all ? alike(words.get(i), others.get(j)) : REWRITTEN;
            }
        }
        return table;
    }

    private static double alike(Set<String> words, Set<String> others) {
        var shared = words.stream().filter(others::contains).count();
        var most = Math.max(words.size(), others.size());
        return Math.max(REWRITTEN, most == 0 ? 0 : 0.9 * shared / most);
    }

    private static Set<String> words(String block) {
        return BETWEEN_WORDS.splitAsStream(block.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
