package fr.reseauclimat.minutes.section;

import fr.reseauclimat.minutes.text.BlockMerge;
import fr.reseauclimat.minutes.text.TextBlocks;

/**
 * A stretch of a text that two people changed: the same for both, or one version of each.
 *
 * @param agreed what needs no decision; absent where there is one to take
 * @param mine   what the sender made of it, empty where it was taken out; absent where it is agreed
 * @param theirs what is kept already; likewise
 */
record TextPiece(String agreed, String mine, String theirs) {

    static TextPiece of(BlockMerge.Piece piece) {
        return piece.isConflict() ? new TextPiece(null, piece.mine(), piece.theirs())
                : new TextPiece(TextBlocks.join(piece.agreed()), null, null);
    }
}
