package fr.reseauclimat.facilitation.capture.desk;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/** The cards to print for the tables of a part. */
record PrintedCodes(@NotNull String eventTitle, @NotNull String segmentTitle, @NotNull List<PrintedCode> codes) {
}
