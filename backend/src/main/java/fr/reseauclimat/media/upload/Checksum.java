package fr.reseauclimat.media.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

import fr.reseauclimat.shared.problem.ProblemException;

/** What {@code Upload-Checksum} says of the bytes that come with it. @param algorithm null where it says nothing */
record Checksum(String algorithm, byte[] value) {

    /** By their names in the protocol. */
    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    /** @throws ProblemException 400 for an algorithm that is not offered */
    static Checksum of(String header) {
        if (header == null) {
            return new Checksum(null, new byte[0]);
        }
        var words = header.strip().split(" ", 2);
        var algorithm = ALGORITHMS.get(words[0]);
        try {
            if (algorithm != null && words.length == 2) {
                return new Checksum(algorithm, Base64.getDecoder().decode(words[1].strip()));
            }
        } catch (IllegalArgumentException noBase64) {
            throw ProblemException.invalid(Tus.CHECKSUM, "La somme de contrôle s’écrit en Base64.");
        }
        throw ProblemException.invalid(Tus.CHECKSUM, "Sommes de contrôle possibles\u00a0: sha1, sha256.");
    }

    boolean matches(byte[] content) {
        try {
            return algorithm == null || MessageDigest.isEqual(value, MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
