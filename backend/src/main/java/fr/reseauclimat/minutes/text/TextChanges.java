package fr.reseauclimat.minutes.text;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, as people read it: the paragraphs that are not the same, with words put in and taken out. */
public final class TextChanges {

    private TextChanges() {
    }

    /** @return paragraphs with {@code ins} and {@code del}; empty where the words are the same */
    public static String between(String before, String after) {
        var was = TextBlocks.split(before);
        var is = TextBlocks.split(after);
        var partners = Edits.partners(was, is);
        var changes = new ArrayList<String>();
        var next = 0;
        for (var i = 0; i < was.size(); i++) {
            if (partners[i] < 0) {
                changes.add(paragraph(RichText.plain(was.get(i)), ""));
                continue;
            }
            added(changes, is.subList(next, partners[i]));
            changes.add(paragraph(RichText.plain(was.get(i)), RichText.plain(is.get(partners[i]))));
            next = partners[i] + 1;
        }
        added(changes, is.subList(next, is.size()));
        return String.join("", changes);
    }

    private static void added(List<String> changes, List<String> blocks) {
        blocks.forEach(block -> changes.add(paragraph("", RichText.plain(block))));
    }

    private static String paragraph(String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        var text = new StringBuilder("<p>");
        for (var run : WordDiff.between(before, after)) {
            var words = RichText.escape(run.text());
            text.append(switch (run.kind()) {
                case SAME -> words;
                case ADDED -> "<ins>" + words + "</ins>";
                case REMOVED -> "<del>" + words + "</del>";
            });
        }
        return text.append("</p>").toString();
    }
}
