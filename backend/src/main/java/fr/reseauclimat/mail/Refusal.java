package fr.reseauclimat.mail;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

import jakarta.mail.MessagingException;

/**
 * Why a mail was not taken.
 *
 * @param ofThisMail whether the server answered, so that other mails may still pass
 * @param forGood    whether asking again soon is useless (a reply of 5xx, RFC 5321)
 */
record Refusal(String reason, boolean ofThisMail, boolean forGood) {

    private static final int PERMANENT = 500;

    static Refusal of(MessagingException failure) {
        Exception cause = failure;
        while (cause instanceof MessagingException step) {
            var reply = reply(step);
            if (reply > 0) {
                return new Refusal(step.getMessage().strip(), true, reply >= PERMANENT);
            }
            cause = step.getNextException();
        }
        return new Refusal(failure.getClass().getSimpleName() + ": " + failure.getMessage(), false, false);
    }

    /** @return the reply code of the server, or 0 where it gave none */
    private static int reply(MessagingException failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException message -> message.getReturnCode();
            default -> 0;
        };
    }
}
