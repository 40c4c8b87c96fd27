package fr.reseauclimat.mail;

import java.util.regex.Pattern;

import fr.reseauclimat.shared.text.MailAddress;

/**
 * Who a mail goes to.
 *
 * @param name how the mail greets this person, or null
 */
public record Recipient(MailAddress address, String name) {

    private static final Pattern NAMED = Pattern.compile("([^<>]*)<([^<>]+)>");

    public Recipient {
        if (address == null) {
            throw new IllegalArgumentException("A recipient has an address");
        }
        name = HeaderText.fold(name);
    }

    /** @param text {@code Name <address>}, or a bare address */
    public static Recipient parse(String text) {
        var named = NAMED.matcher(text.strip());
        return named.matches() ? new Recipient(MailAddress.of(named.group(2)), named.group(1)) : new Recipient(MailAddress.of(text), null);
    }
}
