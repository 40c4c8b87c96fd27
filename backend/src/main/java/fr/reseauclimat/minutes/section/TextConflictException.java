package fr.reseauclimat.minutes.section;

import java.util.List;

import fr.reseauclimat.minutes.text.BlockMerge;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;

/** Two people changed the same block of a section; nothing was kept of what came later, and it goes back with the other text. */
class TextConflictException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final int revision;
    private final transient List<TextPiece> pieces;

    TextConflictException(int revision, List<BlockMerge.Piece> pieces) {
        super(ProblemType.CONFLICT, "Quelqu’un a réécrit le même passage. Choisissez l’un des deux textes, ou réunissez-les.");
        this.revision = revision;
        this.pieces = pieces.stream().map(TextPiece::of).toList();
    }

    int revision() {
        return revision;
    }

    List<TextPiece> pieces() {
        return pieces;
    }
}
