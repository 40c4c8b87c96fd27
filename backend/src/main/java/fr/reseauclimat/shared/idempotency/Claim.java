package fr.reseauclimat.shared.idempotency;

/** One use of a key: whose, which, and for what request. */
record Claim(String scope, String key, String fingerprint) {
}
