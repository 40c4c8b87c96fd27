package fr.reseauclimat.shared.text;

/** What people write into a field that may stay empty. */
public final class WrittenText {

    private WrittenText() {
    }

    /** @return the text without blanks around it; null where nothing is left, or was there */
    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
