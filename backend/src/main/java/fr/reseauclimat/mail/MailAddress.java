package fr.reseauclimat.mail;

import java.util.regex.Pattern;

/**
 * Who a mail goes to.
 *
 * @param name the person's name, or null
 */
public record MailAddress(String address, String name) {

    private static final int LONGEST = 254;
    private static final String PART = "[^\\s\\p{Cntrl}<>()\\[\\],;:\\\\\"@]+";
    private static final Pattern PLAIN = Pattern.compile(PART + "@" + PART);
    private static final Pattern NAMED = Pattern.compile("([^<>]*)<([^<>]+)>");

    /** @throws IllegalArgumentException where it is no single address, or a line break would add a header to the mail */
    public MailAddress {
        if (address == null || address.length() > LONGEST || !PLAIN.matcher(address).matches()) {
            throw new IllegalArgumentException("Not a mail address");
        }
        name = name == null || name.isBlank() ? null : HeaderText.require("name", name.strip());
    }

    /** @param text {@code Name <address>}, or a bare address */
    static MailAddress parse(String text) {
        var named = NAMED.matcher(text.strip());
        return named.matches() ? new MailAddress(named.group(2), named.group(1)) : new MailAddress(text.strip(), null);
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}
