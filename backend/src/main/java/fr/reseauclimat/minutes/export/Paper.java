package fr.reseauclimat.minutes.export;

import java.util.List;

/**
 * What is written down as a page, a PDF or a text document, whatever it was made of.
 *
 * @param description one sentence on it, for those who search
 * @param lead        lines under the title
 */
public record Paper(String title, String description, List<String> lead, List<Part> parts, List<Promise> promises) {

    /**
     * @param source where it comes from, in words, or null
     * @param page   the address of that, or null
     * @param text   clean markup
     */
    public record Part(String title, String source, String page, String text, List<Figure> figures) {
    }

    /**
     * A photo, or a video as a line with its transcript.
     *
     * @param picture JPEG, or null for a video
     * @param alt     null for a photo that only decorates
     * @param caption or null
     * @param link    of a video, or null
     */
    public record Figure(byte[] picture, Integer width, Integer height, String alt, String caption, String link, String linkText,
            String transcript) {
    }

    public record Promise(String what, String who, String until, String state) {
    }
}
