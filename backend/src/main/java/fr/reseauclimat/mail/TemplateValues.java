package fr.reseauclimat.mail;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;

/**
 * Marks, in a rendered mail template, what came from a value, so that nothing that somebody typed can act as markup
 * of the letter. The marks are characters for private use, which are taken out of the values themselves.
 */
class TemplateValues implements ResultMapper {

    static final char OPEN = '\uE000';
    static final char CLOSE = '\uE001';
    static final char NEW_LINE = '\uE002';

    private static final String FOLDER = "mail/";

    void register(@Observes EngineBuilder engine) {
        engine.addResultMapper(new TemplateValues());
    }

    @Override
    public int getPriority() {
        return 10;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return origin.getTemplateId().startsWith(FOLDER) && !origin.getTemplateId().endsWith(".html")
                && origin.getVariant().map(variant -> variant.getContentType().equals("text/plain")).orElse(true);
    }

    @Override
    public String map(Object result, Expression expression) {
        return mark(result.toString());
    }

    static String mark(String value) {
        var marked = new StringBuilder().append(OPEN);
        value.replace("\r\n", "\n").codePoints().forEach(character -> {
            if (HeaderText.isLineBreak(character)) {
                marked.append(NEW_LINE);
            } else if (character == '\t' || HeaderText.isPrinted(character) && (character < OPEN || character > NEW_LINE)) {
                marked.appendCodePoint(character);
            }
        });
        return marked.append(CLOSE).toString();
    }

    /** The text as people read it: without marks. */
    static String unmark(String text) {
        return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "").replace(NEW_LINE, '\n');
    }
}
