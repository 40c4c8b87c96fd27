package fr.reseauclimat.local;

import java.time.Instant;
import java.util.List;

/**
 * One message as it was received.
 *
 * @param id name of its file, later ones sort after
 * @param to those the message was handed over for, blind copies among them
 * @param text the plain part, empty if there is none
 * @param html the HTML part as sent, empty if there is none; never to be shown unguarded
 */
record StoredMail(String id, String from, List<String> to, String subject, Instant date, String text, String html,
        List<Attachment> attachments) {

    /**
     * @param url path below the mail box
     * @param size in bytes
     */
    record Attachment(String name, String mediaType, String url, long size) {
    }

    boolean isFor(String address) {
        return to.stream().anyMatch(one -> one.toLowerCase().contains(address.toLowerCase().strip()));
    }
}
