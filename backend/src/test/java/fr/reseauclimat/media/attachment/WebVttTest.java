package fr.reseauclimat.media.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebVttTest {

    @Test
    void captionsAreReadAsABrowserDoes() {
        assertThat(WebVtt.fault("WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nBonjour\n")).isEmpty();
        assertThat(WebVtt.fault("WEBVTT - titre\n\n1\n01:02.000 --> 01:03.500 align:start\nUn\n\nNOTE rien\n\n01:04.000 --> 01:05.000\nDeux")).isEmpty();
        assertThat(WebVtt.fault("00:01.000 --> 00:02.000\nUn").orElseThrow()).contains("WEBVTT");
        assertThat(WebVtt.fault("WEBVTT\n\n00:01,000 --> 00:02,000\nUn").orElseThrow()).contains("Ligne 3");
        assertThat(WebVtt.fault("WEBVTT\n\n00:03.000 --> 00:02.000\nUn").orElseThrow()).contains("ne se suivent pas");
        assertThat(WebVtt.fault("WEBVTT\n").orElseThrow()).contains("aucun");
    }
}
