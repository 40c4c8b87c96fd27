package fr.reseauclimat.mail;

import java.util.regex.Pattern;

/**
 * Who a mail goes to.
 *
 * @param name the person's name, or null
 */
public record MailAddress(String address, String name) {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN = Pattern.compile("[^\\s\\p{Cntrl}<>()\\[\\],;:\\\\\"@]+@[^\\s\\p{Cntrl}<>()\\[\\],;:\\\\\"@]+");

    /** @throws IllegalArgumentException where it is no single address, or a line break would add a header to the mail */
    public MailAddress {
        if (address == null || address.length() > LONGEST || !PLAIN.matcher(address).matches()) {
            throw new IllegalArgumentException("Not a mail address");
        }
        name = name == null || name.isBlank() ? null : HeaderText.require("name", name.strip());
    }
}
