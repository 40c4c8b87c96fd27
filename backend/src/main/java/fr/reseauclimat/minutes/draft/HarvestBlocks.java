package fr.reseauclimat.minutes.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.facilitation.harvest.HarvestPart;
import fr.reseauclimat.minutes.text.RichText;

/**
 * What was captured, as blocks of text. Each paragraph, each point of a list and each row of a table counts for itself, so
 * that of a list that grew only what is new comes.
 */
final class HarvestBlocks {

    private HarvestBlocks() {
    }

    /** @param taken origins of what came already */
    static List<HarvestBlock> of(List<HarvestPart> parts, Collection<String> taken) {
        var known = Set.copyOf(taken);
        var blocks = new ArrayList<HarvestBlock>();
        for (var part : parts) {
            for (var item : part.items()) {
                switch (item) {
                    case HarvestItem.Paragraph(var text) -> add(blocks, part, "paragraph", text, RichText.paragraphs(text));
                    case HarvestItem.Points(var texts) -> texts.forEach(text -> add(blocks, part, "point", text,
                            "<ul><li>" + RichText.escape(text.strip()) + "</li></ul>"));
                    case HarvestItem.Grid grid -> grid(blocks, part, grid, known);
                    case HarvestItem.Picture picture -> { }
                    case HarvestItem.Pledge pledge -> { }
                }
            }
        }
        blocks.removeIf(block -> known.contains(block.origin()));
        return blocks;
    }

    /** @return the same for the same picture or promise, null for what is text */
    static String origin(HarvestPart part, HarvestItem item) {
        return switch (item) {
            case HarvestItem.Picture picture -> "picture:" + picture.mediaId();
            case HarvestItem.Pledge pledge -> origin("pledge", part.heading(), pledge.what() + "\n" + pledge.who() + "\n" + pledge.due());
            default -> null;
        };
    }

    static String origin(String kind, String heading, String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((heading + "\n" + content.strip()).getBytes(StandardCharsets.UTF_8));
            return kind + ":" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void add(List<HarvestBlock> blocks, HarvestPart part, String kind, String content, String text) {
        var origin = origin(kind, part.heading(), content);
        if (!content.isBlank() && blocks.stream().noneMatch(block -> block.origin().equals(origin))) {
            blocks.add(new HarvestBlock(origin, part.heading(), text));
        }
    }

    /** A table of the rows that did not come yet, all of them under the origin of the first: one table is one block. */
    private static void grid(List<HarvestBlock> blocks, HarvestPart part, HarvestItem.Grid grid, Set<String> known) {
        var rows = grid.rows().stream().filter(row -> !known.contains(rowOrigin(part, grid, row))).toList();
        if (rows.isEmpty()) {
            return;
        }
        var text = new StringBuilder("<table>");
        if (grid.caption() != null) {
            text.append("<caption>").append(RichText.escape(grid.caption())).append("</caption>");
        }
        text.append("<thead><tr>");
        grid.head().forEach(cell -> text.append("<th>").append(RichText.escape(cell)).append("</th>"));
        text.append("</tr></thead><tbody>");
        for (var row : rows) {
            text.append("<tr>");
            row.forEach(cell -> text.append("<td>").append(cell == null ? "" : RichText.escape(cell)).append("</td>"));
            text.append("</tr>");
        }
        blocks.add(new HarvestBlock(rowOrigin(part, grid, rows.getFirst()), part.heading(), text.append("</tbody></table>").toString()));
        rows.stream().skip(1).forEach(row -> blocks.add(new HarvestBlock(rowOrigin(part, grid, row), part.heading(), "")));
    }

    private static String rowOrigin(HarvestPart part, HarvestItem.Grid grid, List<String> row) {
        return origin("row", part.heading() + "\n" + grid.caption(), String.join("\t", row.stream().map(String::valueOf).toList()));
    }
}
