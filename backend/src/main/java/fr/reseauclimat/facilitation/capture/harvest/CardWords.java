package fr.reseauclimat.facilitation.capture.harvest;

import fr.reseauclimat.facilitation.capture.card.CardKind;
import fr.reseauclimat.facilitation.capture.card.CardRow;

/** A card as a French sentence of minutes. */
final class CardWords {

    private CardWords() {
    }

    static String of(CardRow card, int dots) {
        var text = card.kind() == CardKind.IDEA ? card.text() : label(card.kind()) + "\u00a0: " + card.text();
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
