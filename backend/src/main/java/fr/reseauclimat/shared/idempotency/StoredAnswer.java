package fr.reseauclimat.shared.idempotency;

/**
 * An answer as it was sent.
 *
 * @param fingerprint of the request that it answers
 * @param body        as JSON; null where there was none
 * @param etag        null where there was none
 */
record StoredAnswer(String fingerprint, int status, String body, String etag) {
}
