package fr.reseauclimat.media.attachment;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a text is WebVTT that a browser shows as captions. */
final class WebVtt {

    private static final Pattern TIME = Pattern.compile(
            "((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})[ \\t]+-->[ \\t]+((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})(?:[ \\t].*)?");

    private WebVtt() {
    }

    /** @return what is wrong, in French, or nothing */
    static Optional<String> fault(String text) {
        var lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !lines.getFirst().matches("WEBVTT(?:[ \\t].*)?")) {
            return Optional.of("Un fichier de sous-titres WebVTT commence par la ligne WEBVTT.");
        }
        var cues = 0;
        var last = -1L;
        for (var i = 1; i < lines.size(); i++) {
            if (!lines.get(i).contains("-->")) {
                continue;
            }
            var time = TIME.matcher(lines.get(i).strip());
            if (!time.matches()) {
                return Optional.of("Ligne " + (i + 1) + "\u00a0: le temps s’écrit 00:01:02.000 --> 00:01:04.500.");
            }
            var from = milliseconds(time.group(1));
            if (milliseconds(time.group(2)) <= from || from < last) {
                return Optional.of("Ligne " + (i + 1) + "\u00a0: les temps ne se suivent pas.");
            }
            last = from;
            cues++;
        }
        return cues == 0 ? Optional.of("Ce fichier ne contient aucun sous-titre.") : Optional.empty();
    }

    private static long milliseconds(String time) {
        var parts = time.split("[:.]");
        var at = parts.length - 1;
        var hours = at == 3 ? Long.parseLong(parts[0]) : 0;
        return ((hours * 60 + Long.parseLong(parts[at - 2])) * 60 + Long.parseLong(parts[at - 1])) * 1_000 + Long.parseLong(parts[at]);
    }
}
