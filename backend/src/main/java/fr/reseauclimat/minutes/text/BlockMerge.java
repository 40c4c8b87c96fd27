package fr.reseauclimat.minutes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Puts together what two people made of one text. Both began with the same blocks; what only one of them changed is taken
 * over, whichever it is, and what both changed in the same block is left for a person to decide, with both texts.
 */
public final class BlockMerge {

    /**
     * A stretch of the text that came out of it: agreed blocks, or, where they are null, what one and the other made of the
     * same block, each empty where it was taken out.
     */
    public record Piece(List<String> agreed, String mine, String theirs) {

        public boolean isConflict() {
            return agreed == null;
        }
    }

    private final List<String> base;
    private final Edits mine;
    private final Edits theirs;
    private final List<Piece> pieces = new ArrayList<>();

    private BlockMerge(List<String> base, List<String> mine, List<String> theirs) {
        this.base = base;
        this.mine = Edits.between(base, mine);
        this.theirs = Edits.between(base, theirs);
    }

    /** @param theirs what is kept already: of what both added at one place, it comes first */
    public static List<Piece> merge(List<String> base, List<String> mine, List<String> theirs) {
        var merge = new BlockMerge(base, mine, theirs);
        for (var i = 0; i <= base.size(); i++) {
            merge.addAdded(i);
            if (i < base.size()) {
                merge.addChanged(i);
            }
        }
        return List.copyOf(merge.pieces);
    }

    /** Where nothing is known of what both began with: all of it is to be decided. */
    public static List<Piece> unrelated(String mine, String theirs) {
        return List.of(new Piece(null, mine, theirs));
    }

    /** @return the text without what is to be decided, or null where something is */
    public static List<String> agreed(List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::isConflict) ? null
                : pieces.stream().flatMap(piece -> piece.agreed().stream()).toList();
    }

    private void addAdded(int before) {
        var ours = mine.addedBefore(before);
        var others = theirs.addedBefore(before);
        agree(others);
        if (!ours.equals(others)) {
            agree(ours.stream().filter(block -> !others.contains(block)).toList());
        }
    }

    private void addChanged(int i) {
        var was = base.get(i);
        var ours = mine.now(i);
        var other = theirs.now(i);
        if (Objects.equals(ours, other) || Objects.equals(was, other)) {
            agree(ours == null ? List.of() : List.of(ours));
        } else if (Objects.equals(was, ours)) {
            agree(other == null ? List.of() : List.of(other));
        } else {
            pieces.add(new Piece(null, ours == null ? "" : ours, other == null ? "" : other));
        }
    }

    private void agree(List<String> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && !pieces.getLast().isConflict()) {
            var longer = new ArrayList<>(pieces.removeLast().agreed());
            longer.addAll(blocks);
            pieces.add(new Piece(longer, null, null));
        } else {
            pieces.add(new Piece(blocks, null, null));
        }
    }
}
