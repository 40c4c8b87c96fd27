package fr.reseauclimat.mail;

/**
 * Text that becomes part of a mail header. A line break in it would let its writer add headers, or a whole mail: it is
 * brought to one line, whatever somebody typed, so that it stops nobody's mail.
 */
final class HeaderText {

    private HeaderText() {
    }

    /** @return one line without control characters, or null where nothing is left */
    static String fold(String text) {
        if (text == null) {
            return null;
        }
        var line = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isBlank(character)) {
                line.append(' ');
            } else if (isPrinted(character)) {
                line.appendCodePoint(character);
            }
        });
        var folded = line.toString().replaceAll(" {2,}", " ").strip();
        return folded.isEmpty() ? null : folded;
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || isLineBreak(character);
    }

    /** Those of Unicode: a line feed is one of eight. */
    static boolean isLineBreak(int character) {
        return character >= '\n' && character <= '\r' || character == '\u0085' || character == '\u2028' || character == '\u2029';
    }

    static boolean isPrinted(int character) {
        var type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }
}
