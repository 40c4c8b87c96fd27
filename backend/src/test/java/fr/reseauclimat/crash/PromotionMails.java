package fr.reseauclimat.crash;

import java.util.HashSet;
import java.util.List;

import fr.reseauclimat.testing.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;

/**
 * What the mail server got about places that became free.
 *
 * @param lines     address and event of each, sorted; one that came again under the same Message-ID, as after a kill
 *                  between its delivery and the note of it, is the same mail and counts once
 * @param delivered how many came, those twice as well
 */
record PromotionMails(List<String> lines, int delivered) {

    private static final String SUBJECT = "Une place s’est libérée pour vous\u00a0: ";

    static PromotionMails of(MailServer server) throws MessagingException {
        var seen = new HashSet<String>();
        var lines = new java.util.ArrayList<String>();
        var delivered = 0;
        for (var message : server.received()) {
            if (message.getSubject().startsWith(SUBJECT)) {
                delivered++;
                if (seen.add(message.getMessageID())) {
                    var address = ((InternetAddress) message.getAllRecipients()[0]).getAddress();
                    lines.add(address + " " + message.getSubject().substring(SUBJECT.length()));
                }
            }
        }
        lines.sort(null);
        return new PromotionMails(List.copyOf(lines), delivered);
    }
}
