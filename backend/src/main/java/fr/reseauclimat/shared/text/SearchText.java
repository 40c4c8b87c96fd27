package fr.reseauclimat.shared.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared when people search: without accents, case, hyphens, apostrophes or other signs. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAINT = Pattern.compile("(?<![\\p{L}\\p{N}])st(?![\\p{L}\\p{N}])");
    private static final Pattern SAINTE = Pattern.compile("(?<![\\p{L}\\p{N}])ste(?![\\p{L}\\p{N}])");

    /** No key of a search has it: it is found nowhere. */
    private static final String NOWHERE = "!";

    private SearchText() {
    }

    /**
     * The words that all must be found, in keys that are folded as by {@link #fold}. They are letters and digits, so that
     * none is a wildcard of SQL. Signs alone, as in {@code "%"}, are one word that nothing has: they are no wish for everything.
     */
    public static List<String> words(String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        var folded = fold(typed);
        return folded.isEmpty() ? List.of(NOWHERE) : List.of(folded.split(" "));
    }

    /** {@code "L’Haÿ-les-Roses"} becomes {@code "l hay les roses"}; null becomes the empty text. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return SEPARATORS.matcher(bare).replaceAll(" ").strip();
    }

    /** {@link #fold} for place names: {@code "St-Étienne"} becomes {@code "saint etienne"}. */
    public static String foldPlace(String text) {
        String saints = SAINT.matcher(fold(text)).replaceAll("saint");
        return SAINTE.matcher(saints).replaceAll("sainte");
    }
}
