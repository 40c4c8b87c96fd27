package fr.reseauclimat.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the person at the keyboard reads: one line a step, one box at the end. */
final class Console {

    private final PrintStream out;

    Console() {
        this(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void step(String text) {
        out.println("  … " + text);
    }

    synchronized void done(String what, Duration time) {
        out.println("  ✓ %s (%s s)".formatted(what, String.format(Locale.FRANCE, "%.1f", time.toMillis() / 1000.0)));
    }

    synchronized void say(String text) {
        out.println(text);
    }

    synchronized void problem(String text) {
        out.println("\n✗ " + text);
    }

    synchronized void box(List<String> lines) {
        int width = lines.stream().mapToInt(line -> line.codePointCount(0, line.length())).max().orElse(0);
        out.println("\n╭" + "─".repeat(width + 4) + "╮");
        for (String line : lines) {
            out.println("│  " + line + " ".repeat(width - line.codePointCount(0, line.length())) + "  │");
        }
        out.println("╰" + "─".repeat(width + 4) + "╯");
    }
}
