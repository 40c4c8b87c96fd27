package fr.reseauclimat.media.attachment;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is said of a photo or a video.
 *
 * @param alt          what a photo shows, for those who do not see it
 * @param decorative   whether a photo tells nothing that the text does not
 * @param caption      shown below it
 * @param credit       who made it
 * @param licence      under which it may be used elsewhere
 * @param url          where a linked video is
 * @param language     of a video, as BCP 47 names it
 * @param captionsNote where the captions or the transcript of a linked video are
 * @param captions     WebVTT
 * @param transcript   what is said and shown in a video
 */
public record MediaDescription(
        @Size(max = 1_000) String alt,
        Boolean decorative,
        @Size(max = 500) String caption,
        @Size(max = 200) String credit,
        @Size(max = 200) String licence,
        @Size(max = 200) String title,
        @Size(max = 1_000) @Pattern(regexp = "https://[^\\s]+", message = "Écrivez une adresse qui commence par https://") String url,
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z]{2,8})?", message = "Choisissez une langue.") String language,
        @Size(max = 500) String captionsNote,
        @LongText @Size(max = 400_000) String captions,
        @LongText @Size(max = 100_000) String transcript) {

    /** Of a photo that was captured. */
    public static MediaDescription ofPhoto(String alt, String caption, String credit) {
        return new MediaDescription(alt, false, caption, credit, null, null, null, null, null, null, null);
    }

    /** Of a video that is about to come. */
    public static MediaDescription ofVideo(String title) {
        return new MediaDescription(null, null, null, null, null, title, null, "fr", null, null, null);
    }
}
