package fr.reseauclimat.event.webinar;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** What was said, as text to read. Captions in WebVTT (https://www.w3.org/TR/webvtt1/) lose times and markup. */
final class Transcript {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
    private static final Pattern SPEAKER = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]+)>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final String HEAD = "WEBVTT";
    private static final String TIMES = "-->";

    private Transcript() {
    }

    /** @param typed plain text, which stays as it is, or a WebVTT file */
    static String plain(String typed) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "").strip();
        return text.startsWith(HEAD) ? fromCaptions(text) : text;
    }

    private static String fromCaptions(String text) {
        var lines = new ArrayList<String>();
        for (var block : BLANK_LINES.split(text)) {
            var cue = block.indexOf(TIMES);
            if (cue < 0) {
                continue; // the head, a note, a style, a region
            }
            var end = block.indexOf('\n', cue);
            if (end < 0) {
                continue;
            }
            for (var line : block.substring(end + 1).split("\n")) {
                var words = decoded(TAG.matcher(SPEAKER.matcher(line).replaceAll("$1\u00a0: ")).replaceAll("")).strip();
                // rolling captions repeat the line before
                if (!words.isEmpty() && (lines.isEmpty() || !lines.getLast().equals(words))) {
                    lines.add(words);
                }
            }
        }
        return String.join("\n", lines);
    }

    private static String decoded(String text) {
        return text.replace("&nbsp;", "\u00a0").replace("&lt;", "<").replace("&gt;", ">").replace("&lrm;", "")
                .replace("&rlm;", "").replace("&amp;", "&");
    }
}
