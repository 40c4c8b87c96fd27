package fr.reseauclimat.shared.paper;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

import fr.reseauclimat.shared.web.HeavyWork;

/**
 * Arabic and Hebrew on paper: runs by the Unicode bidirectional algorithm (UAX 9), and Arabic letters in the form that
 * their neighbours ask for. Those forms are code points of their own, whose names say what they are.
 */
final class RightToLeft implements BidiReorderer {

    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEFC;

    private static final int ALONE = 0;
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int WITHIN = 3;
    private static final String[] FORMS = { " ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM" };

    /** By the letter, or the two letters that are written as one. */
    private static final Map<String, int[]> LETTERS = letters();

    private static Map<String, int[]> letters() {
        var letters = new HashMap<String, int[]>();
        for (int form = FIRST_FORM; form <= LAST_FORM; form++) {
            var name = Character.getName(form);
            for (int place = ALONE; name != null && place <= WITHIN; place++) {
                var letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
                if (name.endsWith(FORMS[place]) && (letter.length() == 1 || letter.startsWith("\u0644") && letter.length() == 2 && name.contains("LIGATURE LAM WITH ALEF"))) {
                    letters.computeIfAbsent(letter, unknown -> new int[FORMS.length])[place] = form;
                }
            }
        }
        return letters;
    }

    @Override
    public String shapeText(String text) {
        var shaped = new StringBuilder();
        boolean joined = false;
        for (int at = 0; at < text.length();) {
            int length = at + 1 < text.length() && LETTERS.containsKey(text.substring(at, at + 2)) ? 2 : 1;
            var forms = LETTERS.get(text.substring(at, at + length));
            if (forms == null) {
                shaped.append(text, at, at + length);
                joined = joined && isMark(text.charAt(at));
            } else {
                boolean goesOn = forms[FIRST] != 0 && takesFromBefore(text, at + length);
                boolean comesFrom = joined && forms[LAST] != 0;
                int place = comesFrom ? goesOn ? WITHIN : LAST : goesOn ? FIRST : ALONE;
                shaped.appendCodePoint(forms[place] == 0 ? text.charAt(at) : forms[place]);
                joined = goesOn;
            }
            at += length;
        }
        return shaped.toString();
    }

    private static boolean takesFromBefore(String text, int at) {
        int next = at;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        var forms = next < text.length() ? LETTERS.get(text.substring(next, next + 1)) : null;
        return forms != null && forms[LAST] != 0;
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /** Each is drawn from the left: signs in reverse, brackets turned. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        var reversed = new StringBuilder(text).reverse();
        for (int at = 0; at < reversed.length(); at++) {
            int mirror = "()[]{}<>«»".indexOf(reversed.charAt(at));
            if (mirror >= 0) {
                reversed.setCharAt(at, "()[]{}<>«»".charAt(mirror ^ 1));
            }
        }
        return reversed.toString();
    }

    /** Of those forms alone: an index or a fraction is another sign than its digits. */
    @Override
    public String deshapeText(String text) {
        return text.chars().anyMatch(sign -> sign >= FIRST_FORM && sign <= LAST_FORM) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** One direction after the other. */
    static final class Runs implements BidiSplitter {

        private Bidi paragraph;

        @Override
        public void setParagraph(String text, byte direction) {
            HeavyWork.goOn();
            paragraph = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return paragraph.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            return new BidiTextRun(paragraph.getRunStart(run), paragraph.getRunLimit(run) - paragraph.getRunStart(run),
                    paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL);
        }

        @Override
        public byte getBaseDirection(String text) {
            return LTR;
        }
    }
}
