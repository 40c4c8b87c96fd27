package fr.reseauclimat.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class VideoFormatTest {

    @Test
    void aVideoIsKnownByItsFirstBytes() {
        assertThat(VideoFormat.of(bytes("\0\0\0\u0020ftypisom\0\0\2\0isomiso2"))).contains(VideoFormat.MP4);
        assertThat(VideoFormat.of(bytes("\0\0\0\u0018ftypmp42"))).contains(VideoFormat.MP4);
        assertThat(VideoFormat.of(bytes("\u001aE\u00df\u00a3\u0001B\u0086webm"))).contains(VideoFormat.WEBM);
        for (var other : new String[] { "\0\0\0\u0020ftypheic", "\0\0\0\u0020ftypM4A ", "\u001aE\u00df\u00a3matroska", "<svg>", "", "GIF89a" }) {
            assertThat(VideoFormat.of(bytes(other))).as(other).isEmpty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
