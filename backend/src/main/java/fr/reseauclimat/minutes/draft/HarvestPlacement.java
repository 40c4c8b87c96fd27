package fr.reseauclimat.minutes.draft;

import java.util.ArrayList;
import java.util.List;

import fr.reseauclimat.minutes.text.RichText;
import fr.reseauclimat.minutes.text.TextBlocks;

/** Puts what is new under its heading, below what stands there; nothing that people wrote moves or changes. */
final class HarvestPlacement {

    private HarvestPlacement() {
    }

    /** @return the text with these blocks in it */
    static String insert(String text, List<HarvestBlock> news) {
        var blocks = new ArrayList<>(TextBlocks.split(text));
        for (var block : news) {
            if (!block.text().isEmpty()) {
                blocks.addAll(place(blocks, block.heading()), TextBlocks.split(RichText.clean(block.text())));
            }
        }
        return TextBlocks.join(blocks);
    }

    private static int place(List<String> blocks, String heading) {
        var head = heading == null ? null : "<h3>" + RichText.escape(heading.strip()) + "</h3>";
        var from = head == null ? -1 : blocks.indexOf(head);
        if (head != null && from < 0) {
            blocks.add(head);
            return blocks.size();
        }
        for (var i = from + 1; i < blocks.size(); i++) {
            if (blocks.get(i).startsWith("<h3>")) {
                return i;
            }
        }
        return blocks.size();
    }
}
