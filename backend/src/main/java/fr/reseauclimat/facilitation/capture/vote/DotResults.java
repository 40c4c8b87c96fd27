package fr.reseauclimat.facilitation.capture.vote;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/** One result for each state that was sent, in the same order. */
public record DotResults(@NotNull List<DotResult> results) {
}
