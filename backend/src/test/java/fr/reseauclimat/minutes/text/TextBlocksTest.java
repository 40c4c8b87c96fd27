package fr.reseauclimat.minutes.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBlocksTest {

    @Test
    void eachEntryOfAListIsABlockOfItsOwn() {
        var text = "<p>un</p><ul><li>a</li><li>b <ul><li>c</li></ul></li></ul><ol><li>d</li></ol><h3>fin</h3>";
        assertThat(TextBlocks.split(text)).containsExactly("<p>un</p>", "<ul><li>a</li></ul>",
                "<ul><li>b <ul><li>c</li></ul></li></ul>", "<ol><li>d</li></ol>", "<h3>fin</h3>");
        assertThat(TextBlocks.join(TextBlocks.split(text))).isEqualTo(text);
    }
}
