package fr.reseauclimat.minutes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A text as the blocks that people change one by one: a paragraph, a heading, one entry of a list, a quotation, a table.
 * An entry of a list stands in a list of its own; lists that follow each other are one again when the blocks are joined.
 */
public final class TextBlocks {

    private static final Set<String> BLOCKS = Set.of("p", "h3", "h4", "ul", "ol", "blockquote", "table");
    private static final Set<String> LISTS = Set.of("ul", "ol");

    private TextBlocks() {
    }

    /** @param text clean markup */
    public static List<String> split(String text) {
        return split(RichText.parse(text).body());
    }

    static List<String> split(Element body) {
        var blocks = new ArrayList<String>();
        var loose = new Element("p");
        for (var node : List.copyOf(body.childNodes())) {
            if (node instanceof Element element && BLOCKS.contains(element.tagName())) {
                addParagraph(blocks, loose);
                loose = new Element("p");
                add(blocks, element);
            } else {
                loose.appendChild(node.clone());
            }
        }
        addParagraph(blocks, loose);
        return blocks;
    }

    public static String join(List<String> blocks) {
        var text = new StringBuilder();
        for (var block : blocks) {
            var list = LISTS.stream().filter(name -> block.startsWith("<" + name + ">")).findFirst();
            var end = list.map(name -> "</" + name + ">").orElse("");
            if (list.isPresent() && text.toString().endsWith(end)) {
                text.setLength(text.length() - end.length());
                text.append(block, list.get().length() + 2, block.length());
            } else {
                text.append(block);
            }
        }
        return text.toString();
    }

    private static void add(List<String> blocks, Element element) {
        if (LISTS.contains(element.tagName())) {
            element.children().stream().filter(entry -> !entry.wholeText().isBlank()).forEach(entry -> {
                var alone = new Element(element.tagName());
                alone.appendChild(entry.tagName().equals("li") ? entry.clone() : new Element("li").appendChild(entry.clone()));
                blocks.add(RichText.markup(alone));
            });
        } else if (element.tagName().equals("p") && element.children().stream().anyMatch(child -> BLOCKS.contains(child.tagName()))) {
            // a division of a page that was pasted: its parts are the blocks
            blocks.addAll(split(element));
        } else if (!element.wholeText().isBlank()) {
            blocks.add(RichText.markup(trimmed(element)));
        }
    }

    private static void addParagraph(List<String> blocks, Element loose) {
        if (!loose.wholeText().isBlank()) {
            blocks.add(RichText.markup(trimmed(loose)));
        }
    }

    /** Line ends and blanks around a paragraph come from the markup, not from a person. */
    private static Element trimmed(Element element) {
        var copy = element.clone();
        trim(copy.childNodeSize() == 0 ? null : copy.childNode(0), true);
        trim(copy.childNodeSize() == 0 ? null : copy.childNode(copy.childNodeSize() - 1), false);
        return copy;
    }

    private static void trim(Node node, boolean first) {
        if (node instanceof TextNode text) {
            var whole = text.getWholeText();
            text.text(first ? whole.replaceFirst("^[ \\t\\n\\r]+", "") : whole.replaceFirst("[ \\t\\n\\r]+$", ""));
        }
    }
}
