package fr.reseauclimat.facilitation.capture.desk;

import jakarta.validation.constraints.NotNull;

/**
 * What stands on the card of a table.
 *
 * @param address without its scheme, as people type it
 * @param qr      the address as a QR code, in SVG
 */
record PrintedCode(@NotNull String name, String question, @NotNull String code, @NotNull String address, @NotNull String qr) {
}
