package fr.reseauclimat.shared.text;

import java.text.Normalizer;

/**
 * Text as it is taken in, whoever typed or pasted it: composed (NFC), without signs that nobody sees. What was copied from a
 * sheet or a PDF brings tabs, line separators, control characters and marks of direction along; they would break a mail, a
 * feed or a document much later, in somebody else's hands.
 */
public final class EnteredText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private EnteredText() {
    }

    /** One line: every run of white space is one space, none is at the ends; a lone non-breaking space within stays itself. */
    public static String line(String typed) {
        return typed == null || isPlain(typed) ? typed : clean(typed, false);
    }

    /** The same, but line breaks stay, as {@code \n}, and spaces in a row stay too: somebody may have aligned with them. */
    public static String lines(String typed) {
        return typed == null || isPlain(typed) ? typed : clean(typed.replace("\r\n", "\n"), true);
    }

    /** What markup brings in by the numbers of its characters; white space is left to whoever lays it out. */
    public static String visible(String text) {
        if (isPlain(text)) {
            return text;
        }
        var seen = text.codePoints().filter(sign -> isBlank(sign) || joins(sign) || !isUnseen(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /** Half of a character, which no text in UTF-8 can hold. */
    public static boolean isTorn(String typed) {
        return typed.codePoints().anyMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }

    /** Nearly every text: nothing to do, found out without making anything. */
    private static boolean isPlain(String typed) {
        char before = ' ';
        for (var i = 0; i < typed.length(); i++) {
            var sign = typed.charAt(i);
            if (sign < ' ' || sign > '~' || sign == ' ' && before == ' ') {
                return false;
            }
            before = sign;
        }
        return before != ' ' || typed.isEmpty();
    }

    private static String clean(String typed, boolean several) {
        var text = new StringBuilder(typed.length());
        var signs = typed.codePoints().toArray();
        for (var i = 0; i < signs.length; i++) {
            var sign = signs[i];
            if (several && breaksLine(sign)) {
                dropSpacesAtTheEnd(text);
                text.append('\n');
            } else if (isBlank(sign)) {
                blank(text, sign, several);
            } else if (joins(sign) ? joinsTwo(text, signs, i) : !isUnseen(sign)) {
                text.appendCodePoint(sign);
            }
        }
        return Normalizer.normalize(strip(text), Normalizer.Form.NFC);
    }

    private static void blank(StringBuilder text, int sign, boolean several) {
        var space = doesNotBreak(sign) ? (char) sign : ' ';
        var last = text.length() - 1;
        if (several || last < 0 || !isBlank(text.charAt(last))) {
            text.append(space);
        } else if (text.charAt(last) != space) {
            text.setCharAt(last, ' ');
        }
    }

    private static boolean breaksLine(int sign) {
        return sign >= '\n' && sign <= '\r' || sign == 0x85 || sign == 0x2028 || sign == 0x2029;
    }

    /** White space, and the letters and patterns of other scripts that are drawn as nothing. */
    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x85 || sign == 0x115F || sign == 0x1160
                || sign == 0x2800 || sign == 0x3164 || sign == 0xFFA0;
    }

    /** The two that French typography asks for. */
    private static boolean doesNotBreak(int sign) {
        return sign == 0xA0 || sign == 0x202F;
    }

    private static boolean joins(int sign) {
        return sign == ZERO_WIDTH_JOINER || sign == ZERO_WIDTH_NON_JOINER;
    }

    /** Emoji of several people, and the writing of Persian or Hindi, need it; nothing needs it alone. */
    private static boolean joinsTwo(StringBuilder before, int[] signs, int i) {
        return !before.isEmpty() && !isBlank(before.charAt(before.length() - 1)) && !joins(before.charAt(before.length() - 1))
                && i + 1 < signs.length && !isBlank(signs[i + 1]) && !isUnseen(signs[i + 1]);
    }

    /** Controls, marks of direction and format, halves of characters, and what Unicode promises never to assign. */
    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> (sign & 0xFFFE) == 0xFFFE || sign >= 0xFDD0 && sign <= 0xFDEF || sign == 0x034F;
        };
    }

    private static void dropSpacesAtTheEnd(StringBuilder text) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) != '\n' && isBlank(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
    }

    private static String strip(StringBuilder text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
