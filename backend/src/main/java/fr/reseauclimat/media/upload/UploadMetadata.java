package fr.reseauclimat.media.upload;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.text.EnteredText;

/**
 * What a sender says of a file, as {@code Upload-Metadata} carries it: keys, each with its value in Base64, between commas.
 *
 * @param part  of the owner, where it has parts, or null
 * @param title of the video, or null
 */
record UploadMetadata(MediaOwner owner, UUID part, String title) {

    private static final int LONGEST_TITLE = 200;

    /** @throws ProblemException 400 for what cannot be read */
    static UploadMetadata of(String header) {
        try {
            var values = values(header == null ? "" : header);
            var title = EnteredText.line(values.getOrDefault("filename", "")).replaceFirst("\\.[^.]*$", "");
            return new UploadMetadata(new MediaOwner(values.get("kind"), UUID.fromString(values.getOrDefault("owner", ""))),
                    values.containsKey("part") ? UUID.fromString(values.get("part")) : null,
                    title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
        } catch (IllegalArgumentException unreadable) {
            throw ProblemException.invalid(Tus.METADATA, "Dites à quoi appartient le fichier\u00a0: kind et owner, en Base64.");
        }
    }

    private static Map<String, String> values(String header) {
        var values = new HashMap<String, String>();
        for (var pair : header.split(",")) {
            var words = pair.strip().split(" ", 2);
            values.put(words[0], words.length < 2 ? "" : new String(Base64.getDecoder().decode(words[1].strip()), StandardCharsets.UTF_8));
        }
        return values;
    }
}
