package fr.reseauclimat.minutes.text;

import java.util.ArrayList;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

import fr.reseauclimat.shared.text.EnteredText;

/**
 * Text with bold, lists, headings, links, quotations and tables. Whatever somebody sends becomes well-formed markup of
 * these elements and nothing else; spaces are kept as they were typed, the non-breaking ones of French included.
 */
public final class RichText {

    private static final Safelist ALLOWED = Safelist.none()
            .addTags("p", "br", "h3", "h4", "strong", "em", "ul", "ol", "li", "blockquote", "a",
                    "table", "caption", "thead", "tbody", "tr", "th", "td")
            .addAttributes("a", "href").addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer");
    /** What word processors and browsers write for the same thing. */
    private static final Map<String, String> SAME = Map.of("b", "strong", "i", "em", "h1", "h3", "h2", "h3", "h5", "h4",
            "h6", "h4", "div", "p", "section", "p", "article", "p");
    private static final int DEEPEST = 12;

    private RichText() {
    }

    public static String clean(String markup) {
        var typed = Jsoup.parseBodyFragment(markup);
        typed.body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                text.text(EnteredText.visible(text.getWholeText()));
            }
        });
        SAME.forEach((from, to) -> typed.body().select(from).forEach(element -> element.tagName(to)));
        var clean = new Cleaner(ALLOWED).clean(typed);
        clean.body().select("a:not([href])").forEach(Element::unwrap);
        clean.body().select("th").forEach(head -> head.attr("scope", head.closest("thead") == null ? "row" : "col"));
        flatten(clean.body());
        clean.body().select("blockquote, li").forEach(RichText::lines);
        return TextBlocks.join(TextBlocks.split(clean.body()));
    }

    /** Plain text as a paragraph for each of its lines. */
    public static String paragraphs(String plain) {
        var text = new StringBuilder();
        plain.lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(line -> text.append("<p>").append(escape(line)).append("</p>"));
        return text.toString();
    }

    public static String escape(String plain) {
        return readable(Entities.escape(plain, settings()));
    }

    /** @return the words alone, block by block */
    public static String plain(String markup) {
        return Jsoup.parseBodyFragment(markup).body().wholeText().replaceAll("[\\t\\n\\r ]+", " ").strip();
    }

    /** A quotation, or an entry of a list, is text with line breaks: paragraphs in it become lines. */
    private static void lines(Element element) {
        for (var inner : element.select("> p, > h3, > h4")) {
            if (inner.previousSibling() != null) {
                inner.before(new Element("br"));
            }
            inner.unwrap();
        }
    }

    static Document parse(String markup) {
        return Jsoup.parseBodyFragment(markup);
    }

    static String markup(Node node) {
        var document = new Document("");
        document.outputSettings(settings());
        document.appendChild(node.clone());
        return readable(document.html());
    }

    private static Document.OutputSettings settings() {
        return new Document.OutputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml).charset("UTF-8");
    }

    /** A non-breaking space stays the character that was typed. An ampersand that was typed is written otherwise. */
    private static String readable(String markup) {
        return markup.replace("&#xa0;", "\u00a0");
    }

    /** What is nested deeper than anybody writes loses the elements around it, so that nothing that reads it runs out of stack. */
    private static void flatten(Element body) {
        var deep = new ArrayList<Element>();
        body.traverse((node, depth) -> {
            if (depth > DEEPEST && node instanceof Element element) {
                deep.add(element);
            }
        });
        deep.forEach(Element::unwrap);
    }
}
