package fr.reseauclimat.mail;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

import jakarta.mail.MessagingException;

/**
 * Why a mail was not taken.
 *
 * @param ofThisMail whether this mail is the trouble, so that others may still pass
 * @param forGood    whether asking again soon is useless (a reply of 5xx, RFC 5321)
 * @param hopeless   whether asking again is useless for ever: the mail cannot even be written
 */
record Refusal(String reason, boolean ofThisMail, boolean forGood, boolean hopeless) {

    private static final int PERMANENT = 500;
    private static final int TOO_LARGE = 552;
    private static final String SENDER = "MAIL FROM";

    static class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        RefusedException(Refusal refusal, Throwable cause) {
            super(refusal.reason(), cause);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /** Something that somebody typed, or that is stored, does not make a mail. */
    static Refusal unwritable(Exception failure) {
        return new Refusal(told(failure), true, true, true);
    }

    /** No connection, no greeting, no encryption or no sign-in: nothing can be sent now. */
    static Refusal ofTheServer(MessagingException failure) {
        return new Refusal(told(failure), false, false, false);
    }

    /** Once the server listens, only its refusal of the sender, who is the same for all, concerns other mails. */
    static Refusal of(MessagingException failure) {
        Exception cause = failure;
        while (cause instanceof MessagingException step) {
            if (step instanceof SMTPSendFailedException sent && sent.getCommand().startsWith(SENDER) && sent.getReturnCode() != TOO_LARGE) {
                return new Refusal(step.getMessage().strip(), false, false, false);
            }
            var reply = reply(step);
            if (reply > 0) {
                return new Refusal(step.getMessage().strip(), true, reply >= PERMANENT, false);
            }
            cause = step.getNextException();
        }
        return new Refusal(told(failure), true, false, false);
    }

    private static String told(Exception failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
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
