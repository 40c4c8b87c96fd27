package fr.reseauclimat.shared.paper;

/**
 * A document, and what it could not say.
 *
 * @param unprintable signs that no font has; the document shows them by their code
 */
public record Pdf(byte[] content, String unprintable) {

    public static final String MEDIA_TYPE = "application/pdf";
    public static final String UNPRINTABLE = "Unprintable-Characters";
    public static final String UNPRINTABLE_MEANS = "Signs that no font has, percent-encoded; the document shows them by their code";
}
