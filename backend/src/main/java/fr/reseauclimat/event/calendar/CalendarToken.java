package fr.reseauclimat.event.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of a private calendar address: 192 random bits, which nobody guesses and a plain hash can guard. */
record CalendarToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    static CalendarToken draw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CalendarToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return sha256(value.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
