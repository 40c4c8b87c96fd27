package fr.reseauclimat.media.upload;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which video a file is, by its first bytes, whatever its sender called it. */
enum VideoFormat {
    MP4("video/mp4"),
    WEBM("video/webm");

    private static final int MOST_OF_HEAD = 64;

    private final String mediaType;

    VideoFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** @return nothing for anything else: audio, pictures and documents of the same containers included */
    static Optional<VideoFormat> of(byte[] head) {
        var text = new String(head, 0, Math.min(head.length, MOST_OF_HEAD), StandardCharsets.ISO_8859_1);
        if (text.length() >= 12 && text.startsWith("ftyp", 4) && isVideo(text.substring(8, 12))) {
            return Optional.of(MP4);
        }
        return text.startsWith("\u001aE\u00df\u00a3") && text.contains("webm") ? Optional.of(WEBM) : Optional.empty();
    }

    private static boolean isVideo(String brand) {
        return brand.startsWith("iso") || brand.startsWith("mp4") || brand.startsWith("avc1") || brand.startsWith("M4V")
                || brand.startsWith("dash") || brand.startsWith("MSNV");
    }
}
