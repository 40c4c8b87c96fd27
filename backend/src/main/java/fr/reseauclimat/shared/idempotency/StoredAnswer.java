package fr.reseauclimat.shared.idempotency;

/** An answer as it was sent. Everything but the status may be null. */
record StoredAnswer(int status, String contentType, String body, String location, String etag) {
}
