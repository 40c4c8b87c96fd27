package fr.reseauclimat.facilitation.capture.wall;

import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.Card;

/** A card in its lane: the same one whoever took it up. */
record PlacedCard(Card card) implements OnWall {

    @Override
    public UUID id() {
        return card.id();
    }

    @Override
    public Double position() {
        return card.position();
    }

    @Override
    public void stand(double position) {
        card.stand(position);
    }
}
