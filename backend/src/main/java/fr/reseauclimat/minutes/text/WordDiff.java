package fr.reseauclimat.minutes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What changed between two plain texts, word by word. */
final class WordDiff {

    enum Kind { SAME, ADDED, REMOVED }

    record Run(Kind kind, String text) {
    }

    private static final Pattern WORD = Pattern.compile("[^ \\n]+|[ \\n]+");
    /** Beyond it, the one is taken out and the other put in: nobody reads such a difference word by word. */
    private static final long MOST = 4_000_000;

    private final List<Run> runs = new ArrayList<>();

    private WordDiff() {
    }

    static List<Run> between(String before, String after) {
        var diff = new WordDiff();
        var was = words(before);
        var is = words(after);
        if ((long) was.size() * is.size() > MOST) {
            was.forEach(word -> diff.add(Kind.REMOVED, word));
            is.forEach(word -> diff.add(Kind.ADDED, word));
        } else {
            diff.walk(was, is, common(was, is));
        }
        return diff.runs;
    }

    private void walk(List<String> was, List<String> is, int[][] common) {
        var i = 0;
        var j = 0;
        while (i < was.size() || j < is.size()) {
            if (i < was.size() && j < is.size() && was.get(i).equals(is.get(j))) {
                add(Kind.SAME, was.get(i++));
                j++;
            } else if (j == is.size() || i < was.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(Kind.REMOVED, was.get(i++));
            } else {
                add(Kind.ADDED, is.get(j++));
            }
        }
    }

    private void add(Kind kind, String word) {
        if (!runs.isEmpty() && runs.getLast().kind() == kind) {
            runs.add(new Run(kind, runs.removeLast().text() + word));
        } else {
            runs.add(new Run(kind, word));
        }
    }

    private static int[][] common(List<String> was, List<String> is) {
        var common = new int[was.size() + 1][is.size() + 1];
        for (var i = was.size() - 1; i >= 0; i--) {
            for (var j = is.size() - 1; j >= 0; j--) {
                common[i][j] = was.get(i).equals(is.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}
