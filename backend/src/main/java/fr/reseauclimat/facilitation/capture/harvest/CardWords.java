package fr.reseauclimat.facilitation.capture.harvest;

import java.util.List;

import fr.reseauclimat.facilitation.capture.card.CardKind;

/** A card as a French sentence of minutes. */
final class CardWords {

    private CardWords() {
    }

    /** @param texts of the card and of those that it speaks for. @return null where nobody wrote a word */
    static String of(CardKind kind, List<String> texts, int dots) {
        if (texts.isEmpty()) {
            return null;
        }
        var words = String.join(" / ", texts);
        var text = kind == CardKind.IDEA ? words : label(kind) + "\u00a0: " + words;
        return dots == 0 ? text : text + " (" + dots(dots) + ")";
    }

    static String dots(int number) {
        return number + (number == 1 ? "\u00a0point" : "\u00a0points");
    }

    private static String label(CardKind kind) {
        return switch (kind) {
            case IDEA -> "Idée";
            case QUESTION -> "Question";
            case AGREEMENT -> "Accord";
            case OBSTACLE -> "Obstacle";
            case EXAMPLE -> "Exemple";
        };
    }
}
