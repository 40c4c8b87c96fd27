package fr.reseauclimat.event.webinar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptTest {

    @Test
    void plainTextStaysAsItIs() {
        assertThat(Transcript.plain("\uFEFFBonjour.\r\n\r\nUn <b>sol</b> & son eau.\r\n")).isEqualTo("Bonjour.\n\nUn <b>sol</b> & son eau.");
    }

    @Test
    void captionsLoseTimesMarkupNotesAndRepetitions() {
        var captions = """
                WEBVTT – Sols vivants
                Kind: captions

                STYLE
                ::cue { color: lime }

                NOTE relu par Inès

                1
                00:00:01.000 --> 00:00:04.000 align:start
                <v Inès Morvan>Bonjour à <i>toutes</i> et à tous.

                2
                00:00:04.000 --> 00:00:06.000
                Parlons d&amp;eau
                &lt;ensemble&gt;

                3
                00:00:06.000 --> 00:00:08.000
                &lt;ensemble&gt;
                et vite.
                """;
        assertThat(Transcript.plain(captions))
                .isEqualTo("Inès Morvan\u00a0: Bonjour à toutes et à tous.\nParlons d&eau\n<ensemble>\net vite.");
    }

    @Test
    void captionsWithoutAnyWordAreEmpty() {
        assertThat(Transcript.plain("WEBVTT\n\n00:01.000 --> 00:02.000")).isEmpty();
    }
}
