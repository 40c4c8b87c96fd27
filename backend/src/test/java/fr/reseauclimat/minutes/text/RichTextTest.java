package fr.reseauclimat.minutes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class RichTextTest {

    private static final Pattern ELEMENT = Pattern.compile("<(?!/?(?:p|br|h3|h4|strong|em|ul|ol|li|blockquote|a|table|caption|thead|tbody|tr|th|td)[ />])");
    private static final Pattern ATTRIBUTE = Pattern.compile("<[a-z0-9]++(?! ?/?>)(?! href=\"(?:https?|mailto):[^\"]*\"(?: rel=\"noopener noreferrer\")?>)(?! scope=\"(?:row|col)\">)[^>]*>");

    static List<String> payloads() throws IOException {
        try (var file = RichTextTest.class.getResourceAsStream("/rich-text-payloads.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void whatWouldActIsTakenOut(String payload) throws Exception {
        for (var typed : List.of(payload, "<p>" + payload + "</p>", "<table><tr><td>" + payload, "<ul><li>" + payload + "</li></ul>")) {
            var clean = RichText.clean(typed);
            assertThat(ELEMENT.matcher(clean).find()).as("an element that is not allowed in " + clean).isFalse();
            assertThat(ATTRIBUTE.matcher(clean).find()).as("an attribute that is not allowed in " + clean).isFalse();
            assertThat(clean.toLowerCase(Locale.ROOT)).doesNotContain("href=\"javascript").doesNotContain("href=\"data").doesNotContain("href=\"vbscript");
            assertThat(RichText.clean(clean)).as("what is clean stays as it is").isEqualTo(clean);
            DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<body>" + clean + "</body>")));
        }
    }

    @Test
    void theCorpusIsNoSmallOne() throws IOException {
        assertThat(payloads()).hasSizeGreaterThanOrEqualTo(60);
    }

    /** Case 34: by the numbers of characters as well as by themselves. */
    @Test
    void whatNobodySeesDoesNotComeInByTheNumbersOfCharacters() {
        assertThat(RichText.clean("<p>CO&#8322;&#x202E; e&#769;t&#769; &#7;&#127;&#xFFFF;fin&#8203;</p>")).isEqualTo("<p>CO₂ ét\u0301 fin</p>");
    }

    @Test
    void whatPeopleWriteStays() {
        var typed = "<h3>Ce qui marche</h3><p>Un <strong>bus</strong> <em>à la demande</em>, <a href=\"https://example.org/a?b=1&amp;c=2\">décrit ici</a>.</p>"
                + "<ul><li>un</li><li>deux</li></ul><ol><li>trois</li></ol><blockquote>« On y va\u00a0! »<br />Une élue</blockquote>";
        assertThat(RichText.clean(typed)).isEqualTo(typed.replace("c=2\">", "c=2\" rel=\"noopener noreferrer\">"));
    }

    @Test
    void spacesOfFrenchStayWhatTheyWere() {
        assertThat(RichText.clean("<p>9\u00a0h\u202f30, «\u00a0oui\u00a0»\u202f! &nbsp;&amp;#xa0;</p>"))
                .isEqualTo("<p>9\u00a0h\u202f30, «\u00a0oui\u00a0»\u202f! \u00a0&amp;#xa0;</p>");
    }

    @Test
    void whatAWordProcessorSendsBecomesTheSameFewElements() {
        assertThat(RichText.clean("<div><b>Gras</b> et <i>penché</i></div><h1>Titre</h1><div><p>un</p>deux</div>libre<span style='color:red'> texte</span>"))
                .isEqualTo("<p><strong>Gras</strong> et <em>penché</em></p><h3>Titre</h3><p>un</p><p>deux</p><p>libre texte</p>");
        assertThat(RichText.clean(" \n <p> </p><p>\n un\n</p> \n")).isEqualTo("<p>un</p>");
    }

    @Test
    void quotationsAndEntriesOfListsAreLines() {
        assertThat(RichText.clean("<blockquote><p>un</p> <p>deux</p></blockquote><ul><li><p>a</p></li></ul>"))
                .isEqualTo("<blockquote>un <br />deux</blockquote><ul><li>a</li></ul>");
    }

    @Test
    void headsOfTablesSayWhatTheyHead() {
        assertThat(RichText.clean("<table><thead><tr><th>A</th></tr></thead><tbody><tr><th>B</th><td>C</td></tr></tbody></table>"))
                .contains("<th scope=\"col\">A</th>").contains("<th scope=\"row\">B</th>");
    }

    @Test
    void textOfAnyDepthIsTakenWithoutHarm() {
        assertThat(RichText.plain(RichText.clean("<blockquote>".repeat(15_000) + "fond"))).isEqualTo("fond");
    }

    @Test
    void plainTextShowsAsItWasTyped() {
        assertThat(RichText.paragraphs("<b>un</b> & deux\n\n trois ")).isEqualTo("<p>&lt;b&gt;un&lt;/b&gt; &amp; deux</p><p>trois</p>");
    }
}
