package fr.reseauclimat.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "Paul\tLoue", " Paul  Loue ", "Paul\r\nLoue", "Paul\u2028Loue", "Paul\u2029Loue", "Paul\u0085Loue", "Paul\u000B\fLoue",
            "Paul\u3000Loue", "\u0007Paul \u007FLoue", "Paul\u200B Lo\u00ADue", "\u202EPaul Loue\u202C", "\u2067Paul\u2069 Loue\u200F",
            "Paul Loue\uFFFE", "\uFEFFPaul Loue", "Paul\u3164Loue", "\u2800Paul Loue\u2800", "Paul\u200D Loue\u200C", "Paul\u0000 Loue" })
    void oneLineIsFoldedAndLosesWhatNobodySees(String typed) {
        assertThat(EnteredText.line(typed)).isEqualTo("Paul Loue");
    }

    @Test
    void accentsAreComposed() {
        assertThat(EnteredText.line("He\u0301le\u0300ne Besanc\u0327on")).isEqualTo("Hélène Besançon");
        assertThat(EnteredText.lines("e\u00AD\u0301")).as("also those that something unseen kept apart").isEqualTo("é");
    }

    @Test
    void frenchSpacesAndJoinedSignsStay() {
        assertThat(EnteredText.line("Quel avenir\u00a0? 40\u202f%")).isEqualTo("Quel avenir\u00a0? 40\u202f%");
        assertThat(EnteredText.line("Quel avenir \u00a0?")).isEqualTo("Quel avenir ?");
        var family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(EnteredText.line(family + " می\u200Cخواهم")).isEqualTo(family + " می\u200Cخواهم");
    }

    @Test
    void aLongTextKeepsItsLinesAndNothingElse() {
        assertThat(EnteredText.lines("\nun\r\ndeux  \rtrois\u2028\u2029quatre\u0085\tcinq\u0007\n")).isEqualTo("un\ndeux\ntrois\n\nquatre\n cinq");
        assertThat(EnteredText.lines("  - a\n  - b")).isEqualTo("- a\n  - b");
    }

    @Test
    void nothingIsLeftOfNothing() {
        assertThat(EnteredText.line(null)).isNull();
        for (var typed : new String[] { "", " \t\n", "\u200D", "\u00a0\u202f", "\u202E\u0007", "\u3164" }) {
            assertThat(EnteredText.line(typed)).isEmpty();
            assertThat(EnteredText.lines(typed)).isEmpty();
        }
    }

    @Test
    void halvesOfCharactersAreFound() {
        assertThat(EnteredText.isTorn("a\uD83D")).isTrue();
        assertThat(EnteredText.isTorn("\uDC96\uD83D")).isTrue();
        assertThat(EnteredText.isTorn("\uD83D\uDC96")).isFalse();
    }

    /** Whatever is typed: what was cleaned is clean, and one line is one line. */
    @Test
    void cleaningTwiceChangesNothingMore() {
        var random = new Random(11);
        var odd = " \t\n\r\u0085\u00a0\u00ad\u0301\u0327\u200b\u200c\u200d\u200e\u2028\u202e\u202f\u2069\u3164\ufe0f\ufeffeaé\uD83D\uDC96".codePoints().toArray();
        for (var i = 0; i < 20_000; i++) {
            var typed = random.ints(random.nextInt(12), 0, odd.length).map(at -> odd[at])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            var line = EnteredText.line(typed);
            assertThat(EnteredText.line(line)).isEqualTo(line).doesNotContain("\n", "\u2028", "\u0085", "  ").isEqualTo(line.strip());
            var lines = EnteredText.lines(typed);
            assertThat(EnteredText.lines(lines)).isEqualTo(lines).doesNotContain("\r", "\t", "\u2028", " \n");
        }
    }
}
