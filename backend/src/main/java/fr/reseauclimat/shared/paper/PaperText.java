package fr.reseauclimat.shared.paper;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page as its fonts can draw it. What none of them has is shown by its code in brackets: nobody takes that for content.
 *
 * @param missing signs that no font has, by their code points
 */
record PaperText(String page, Set<Integer> missing) {

    /** XML has no way to write these; people type none of them. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    /** What a sequence is drawn without: which of two looks a sign has, and what joins several into one. */
    private static final Pattern UNSEEN = Pattern.compile("[\\uFE00-\\uFE0F\\u200C-\\u200F\\u2060-\\u2069\\u202A-\\u202E\\uFEFF\\x{E0000}-\\x{E01EF}]");

    static PaperText of(String written) {
        var text = Normalizer.normalize(UNSEEN.matcher(NOT_IN_XML.matcher(written).replaceAll("")).replaceAll(""), Normalizer.Form.NFC);
        var missing = new TreeSet<Integer>();
        text.codePoints().filter(PaperText::isMissing).forEach(missing::add);
        return new PaperText(missing.isEmpty() ? text : shown(text, missing), missing);
    }

    private static boolean isMissing(int codePoint) {
        return codePoint > '~' && Character.getType(codePoint) != Character.FORMAT && !Character.isSpaceChar(codePoint)
                && !Character.isISOControl(codePoint) && PaperFonts.familyOf(codePoint) == null;
    }

    private static String shown(String text, Set<Integer> missing) {
        var shown = new StringBuilder();
        boolean open = false;
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (missing.contains(codePoint)) {
                shown.append(open ? " " : "[").append(code(codePoint));
                open = true;
            } else {
                shown.append(open ? "]" : "").appendCodePoint(codePoint);
                open = false;
            }
        }
        return shown.toString();
    }

    private static String code(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    /** As they are, one after the other. */
    String missingSigns() {
        return missing.stream().map(Character::toString).collect(Collectors.joining());
    }
}
