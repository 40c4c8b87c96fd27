package fr.reseauclimat.minutes.export;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Clean markup as text of an OpenDocument. */
final class OdtText {

    static final OutputSettings SETTINGS = new OutputSettings().prettyPrint(false).syntax(OutputSettings.Syntax.xml)
            .escapeMode(Entities.EscapeMode.xhtml).charset("UTF-8");

    private final StringBuilder text = new StringBuilder();

    private OdtText() {
    }

    static String of(String markup) {
        var writer = new OdtText();
        Jsoup.parseBodyFragment(markup).body().children().forEach(writer::block);
        return writer.text.toString();
    }

    private void block(Element element) {
        switch (element.tagName()) {
            case "h3" -> heading(element, 3);
            case "h4" -> heading(element, 4);
            case "blockquote" -> paragraph("Quotations", element.childNodes());
            case "ul", "ol" -> list(element);
            case "table" -> table(element);
            default -> paragraph("Text_20_body", element.childNodes());
        }
    }

    private void heading(Element element, int level) {
        text.append("<text:h text:style-name=\"Heading_20_").append(level).append("\" text:outline-level=\"").append(level).append("\">");
        element.childNodes().forEach(this::inline);
        text.append("</text:h>");
    }

    private void paragraph(String style, List<Node> content) {
        text.append("<text:p text:style-name=\"").append(style).append("\">");
        content.forEach(this::inline);
        text.append("</text:p>");
    }

    private void list(Element list) {
        text.append("<text:list text:style-name=\"").append(list.tagName().equals("ol") ? "Numbers" : "Points").append("\">");
        for (var entry : list.children()) {
            text.append("<text:list-item>");
            paragraph("Text_20_body", entry.childNodes().stream().filter(node -> !isList(node)).toList());
            entry.children().stream().filter(OdtText::isList).forEach(this::list);
            text.append("</text:list-item>");
        }
        text.append("</text:list>");
    }

    private void table(Element table) {
        var caption = table.selectFirst("> caption");
        if (caption != null) {
            paragraph("Lead", caption.childNodes());
        }
        var columns = table.select("tr").stream().mapToInt(row -> row.children().size()).max().orElse(1);
        text.append("<table:table><table:table-column table:number-columns-repeated=\"").append(columns).append("\"/>");
        var heads = table.select("thead > tr");
        if (!heads.isEmpty()) {
            text.append("<table:table-header-rows>");
            heads.forEach(row -> row(row, columns));
            text.append("</table:table-header-rows>");
        }
        table.select("tbody > tr").forEach(row -> row(row, columns));
        text.append("</table:table>");
    }

    private void row(Element row, int columns) {
        text.append("<table:table-row>");
        for (var i = 0; i < columns; i++) {
            var cell = i < row.children().size() ? row.child(i) : null;
            text.append("<table:table-cell office:value-type=\"string\" table:style-name=\"Cell\">");
            paragraph(cell != null && cell.tagName().equals("th") ? "Table_20_Heading" : "Table_20_Contents",
                    cell == null ? List.of() : cell.childNodes());
            text.append("</table:table-cell>");
        }
        text.append("</table:table-row>");
    }

    private void inline(Node node) {
        if (node instanceof TextNode words) {
            text.append(OdtWriter.escape(words.getWholeText()));
        } else if (node instanceof Element element) {
            switch (element.tagName()) {
                case "br" -> text.append("<text:line-break/>");
                case "strong" -> span("Bold", element);
                case "em" -> span("Italic", element);
                case "a" -> {
                    text.append("<text:a xlink:type=\"simple\" xlink:href=\"").append(OdtWriter.escape(element.attr("href"))).append("\">");
                    element.childNodes().forEach(this::inline);
                    text.append("</text:a>");
                }
                default -> element.childNodes().forEach(this::inline);
            }
        }
    }

    private void span(String style, Element element) {
        text.append("<text:span text:style-name=\"").append(style).append("\">");
        element.childNodes().forEach(this::inline);
        text.append("</text:span>");
    }

    private static boolean isList(Node node) {
        return node instanceof Element element && (element.tagName().equals("ul") || element.tagName().equals("ol"));
    }
}
