package fr.reseauclimat.shared.paper;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;

import fr.reseauclimat.shared.web.HeavyWork;

/**
 * Where a line may end: as French has it, before the parts of an address, and anywhere in what is longer than any word, so
 * that nothing runs out of its column. Asked for each line, it is also where paper that nobody waits for stops.
 */
final class LineBreaks extends UrlAwareLineBreakIterator {

    /** Letters; "intergouvernementalement" has 24. */
    private static final int LONGEST_WORD = 24;

    private String text = "";
    /** Whether the text goes on with a word that was broken already. */
    private boolean broken;
    private int last;
    private int endOfWord;
    private int end;

    LineBreaks() {
        super(BreakIterator.getLineInstance(Locale.FRENCH));
    }

    @Override
    public void setText(String newText) {
        HeavyWork.goOn();
        super.setText(newText);
        broken = newText.length() < text.length() && text.endsWith(newText) && isWithinALongWord(text.length() - newText.length());
        text = newText;
        last = 0;
        endOfWord = 0;
        end = 0;
    }

    @Override
    public int next() {
        if (last == end) {
            int next = super.next();
            if (next == BreakIterator.DONE) {
                return next;
            }
            end = next;
            endOfWord = last + text.substring(last, end).stripTrailing().length();
            if (endOfWord - last <= LONGEST_WORD && !(broken && last == 0)) {
                last = end;
                return last;
            }
        }
        do {
            last += Character.charCount(text.codePointAt(last));
        } while (last < endOfWord && Character.getType(text.codePointAt(last)) == Character.NON_SPACING_MARK);
        if (last >= endOfWord) {
            last = end;
        }
        return last;
    }

    private boolean isWithinALongWord(int at) {
        int from = at;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return from < at && (to - from > LONGEST_WORD || broken && from == 0);
    }
}
