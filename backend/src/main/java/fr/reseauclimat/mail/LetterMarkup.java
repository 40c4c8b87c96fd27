package fr.reseauclimat.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the light markup of mail templates. Each mail is written once, as text:
 *
 * <pre>
 * # Subject, which is the heading too
 *
 * A paragraph.
 *
 * - Quand : a fact
 * - Où : another
 *
 * [Label of the button](address)
 *
 * ---
 * Why one receives it.
 * </pre>
 *
 * Markup counts only where the template says it: values are marked by {@link TemplateValues}.
 */
final class LetterMarkup {

    private static final String VALUE = TemplateValues.OPEN + "[^" + TemplateValues.CLOSE + "]*" + TemplateValues.CLOSE;
    private static final Pattern LINK =
            Pattern.compile("\\[((?:" + VALUE + "|[^\\]" + TemplateValues.OPEN + "])+)\\]\\((.+)\\)");
    private static final Pattern FACT =
            Pattern.compile("- (?:([^" + TemplateValues.OPEN + ":]+[ \u00a0]:) +)?(.*)");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final String FOOT = "---";

    private LetterMarkup() {
    }

    static Letter read(String template, String name) {
        var lines = template.replace("\r\n", "\n").strip().split("\n", 2);
        if (!lines[0].startsWith("# ") || lines.length < 2) {
            throw new IllegalArgumentException("A mail template begins with a line '# subject'");
        }
        var subject = TemplateValues.unmark(lines[0].substring(2)).replaceAll("\\s+", " ").strip();
        var parts = lines[1].split("(?m)^" + FOOT + "\\s*$", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("A mail template ends with a line '---' and why one receives the mail");
        }
        var greeting = name == null ? "Bonjour," : "Bonjour " + name + ",";
        return new Letter(subject, greeting, blocks(parts[0]), blocks(parts[1]));
    }

    private static List<Letter.Block> blocks(String text) {
        var blocks = new ArrayList<Letter.Block>();
        for (var paragraph : BLANK_LINES.split(text.strip())) {
            if (!paragraph.isBlank()) {
                blocks.add(block(paragraph.strip()));
            }
        }
        return blocks;
    }

    private static Letter.Block block(String paragraph) {
        if (paragraph.startsWith("- ")) {
            return new Letter.Block(List.of(), Arrays.stream(paragraph.split("\n")).map(LetterMarkup::fact).toList(), null);
        }
        var link = LINK.matcher(paragraph);
        if (link.matches()) {
            var address = TemplateValues.unmark(link.group(2));
            if (!WEB_ADDRESS.matcher(address).matches()) {
                throw new IllegalArgumentException("A link of a mail is a web address");
            }
            return new Letter.Block(List.of(), List.of(), new Letter.Link(TemplateValues.unmark(link.group(1)), address));
        }
        return new Letter.Block(List.of(TemplateValues.unmark(paragraph).split("\n")), List.of(), null);
    }

    private static Letter.Fact fact(String line) {
        var fact = FACT.matcher(line.strip());
        if (!fact.matches()) {
            throw new IllegalArgumentException("Every line of a list in a mail template begins with '- '");
        }
        return new Letter.Fact(fact.group(1), TemplateValues.unmark(fact.group(2)));
    }
}
