package fr.reseauclimat.mail;

import jakarta.persistence.Embeddable;

/**
 * A file that goes with a mail.
 *
 * @param mediaType with its parameters, such as {@code text/calendar; charset=UTF-8; method=REQUEST}
 */
@Embeddable
public record MailAttachment(String fileName, String mediaType, byte[] content) {

    public MailAttachment {
        if (!fileName.equals(HeaderText.fold(fileName)) || !mediaType.equals(HeaderText.fold(mediaType))) {
            throw new IllegalArgumentException("File name and media type of a mail are one line");
        }
        if (fileName.contains("\"") || fileName.contains("/") || fileName.contains("\\")) {
            throw new IllegalArgumentException("A file name of a mail is no path and holds no quote");
        }
    }
}
