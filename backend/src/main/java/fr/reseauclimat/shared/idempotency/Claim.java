package fr.reseauclimat.shared.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import fr.reseauclimat.shared.security.SecretToken;

/**
 * One use of a key: whose, which, and for what request. An answer may hold the secret of a link, so it is sealed with
 * the key that its sender alone has (HKDF of RFC 5869, AES-GCM): a copy of the database opens nothing.
 *
 * @param scope       who sent it
 * @param fingerprint what makes two requests the same
 */
record Claim(String scope, String key, String fingerprint) {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Where the answer is found; tells neither the key nor who sent it. */
    String digest() {
        return SecretToken.digest(scope + "\n" + key);
    }

    byte[] seal(byte[] answer) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, answer);
        var whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
        return whole;
    }

    byte[] open(byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            var extracted = hmac(bytes(scope), bytes(key));
            cipher.init(mode, new SecretKeySpec(hmac(extracted, bytes("answer\u0001")), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An answer was sealed with another key", e);
        }
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
        return mac.doFinal(content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
