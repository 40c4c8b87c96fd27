package fr.reseauclimat.shared.web;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;

/**
 * The version that a writer has read, from the {@code If-Match} header (RFC 9110, 13.1.1). A resource takes the header
 * as text and hands it to the service, which compares it once the entity is loaded.
 */
public final class ExpectedVersion {

    private ExpectedVersion() {
    }

    /**
     * @param ifMatch value of the header, or null where it was not sent
     * @throws ProblemException 428 without a version, 412 with another one than the current
     */
    public static void require(String ifMatch, int current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.VERSION_REQUIRED,
                    "Envoyez l’en-tête If-Match avec la version que vous avez lue.");
        }
        if (!ifMatch.strip().equals("*") && !ifMatch.strip().equals(etag(current))) {
            throw new ProblemException(ProblemType.STALE_VERSION,
                    "Rechargez la dernière version, puis refaites votre modification.");
        }
    }

    public static String etag(int version) {
        return "\"" + version + "\"";
    }
}
