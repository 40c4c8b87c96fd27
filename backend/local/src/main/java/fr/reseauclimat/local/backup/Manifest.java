package fr.reseauclimat.local.backup;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a backup says of itself, as its last entry: a line for each file with its SHA-256, its bytes and its name.
 *
 * @param postgres major version that wrote the database
 * @param taken    moment at which it began, ISO 8601
 * @param files    by name
 */
record Manifest(String postgres, String taken, Map<String, Line> files) {

    static final String NAME = "manifest.txt";

    private static final String TITLE = "reseau-climat-backup 1";

    record Line(String digest, long bytes) {
    }

    String text() {
        var text = new StringBuilder(TITLE + "\npostgresql " + postgres + "\ntaken " + taken + "\n");
        files.forEach((name, line) -> text.append(line.digest()).append(' ').append(line.bytes()).append(' ').append(name).append('\n'));
        return text.toString();
    }

    /** @throws IllegalArgumentException for anything else */
    static Manifest of(String text) {
        var lines = text.lines().toList();
        if (lines.size() < 3 || !lines.getFirst().equals(TITLE)) {
            throw new IllegalArgumentException("No manifest");
        }
        var files = new LinkedHashMap<String, Line>();
        for (var line : lines.subList(3, lines.size())) {
            var words = line.split(" ", 3);
            files.put(words[2], new Line(words[0], Long.parseLong(words[1])));
        }
        return new Manifest(lines.get(1).substring("postgresql ".length()), lines.get(2).substring("taken ".length()), files);
    }
}
