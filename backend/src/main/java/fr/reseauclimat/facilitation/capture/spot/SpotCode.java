package fr.reseauclimat.facilitation.capture.spot;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is typed on a phone to write at a table: six signs that nobody takes for another one. Without vowels, so that none
 * spells a word; of some 390 million, a few hundred are in use at a time.
 */
final class SpotCode {

    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");

    private SpotCode() {
    }

    static String fresh() {
        var code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> code.append(SIGNS.charAt(sign)));
        return code.toString();
    }

    /** As it is kept, whatever case, blanks and dashes it was typed with. */
    static String normal(String typed) {
        return BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
