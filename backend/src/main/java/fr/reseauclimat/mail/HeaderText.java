package fr.reseauclimat.mail;

/** Text that becomes part of a mail header. A line break in it would let its writer add headers, or a whole mail. */
final class HeaderText {

    private HeaderText() {
    }

    static String require(String what, String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A mail needs a " + what);
        }
        if (text.chars().anyMatch(HeaderText::breaksLine)) {
            throw new IllegalArgumentException("Control character in the " + what + " of a mail");
        }
        return text;
    }

    private static boolean breaksLine(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }
}
