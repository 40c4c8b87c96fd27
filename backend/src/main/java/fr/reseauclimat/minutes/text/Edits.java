package fr.reseauclimat.minutes.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What became of each block of a text, and what was added between them. */
final class Edits {

    private final List<String> now;
    private final List<List<String>> added;

    private Edits(List<String> now, List<List<String>> added) {
        this.now = now;
        this.added = added;
    }

    /** @return the block as it is now, or null where it was taken out */
    String now(int block) {
        return now.get(block);
    }

    List<String> addedBefore(int block) {
        return added.get(block);
    }

    static Edits between(List<String> before, List<String> after) {
        var partners = partners(before, after);
        var now = new ArrayList<String>(Collections.nCopies(before.size(), null));
        var added = new ArrayList<List<String>>();
        var next = 0;
        for (var i = 0; i < before.size(); i++) {
            var gap = new ArrayList<String>();
            if (partners[i] >= 0) {
                gap.addAll(after.subList(next, partners[i]));
                now.set(i, after.get(partners[i]));
                next = partners[i] + 1;
            }
            added.add(gap);
        }
        added.add(new ArrayList<>(after.subList(next, after.size())));
        return new Edits(now, added);
    }

    /** @return for each block before, which one it is after, or -1; in rising order, so that all of them together are most alike */
    static int[] partners(List<String> before, List<String> after) {
        var partners = new int[before.size()];
        Arrays.fill(partners, -1);
        var head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            partners[head] = head;
            head++;
        }
        var tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            partners[before.size() - 1 - tail] = after.size() - 1 - tail;
            tail++;
        }
        align(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), head, partners);
        return partners;
    }

    private static void align(List<String> before, List<String> after, int offset, int[] partners) {
        var alike = Likeness.table(before, after);
        var best = new double[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j + 1] + alike[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        var i = 0;
        var j = 0;
        while (i < before.size() && j < after.size()) {
            if (best[i][j] == best[i + 1][j + 1] + alike[i][j]) {
                partners[offset + i++] = offset + j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
