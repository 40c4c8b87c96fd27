package fr.reseauclimat.facilitation.capture.card;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/** One result for each state that was sent, in the same order. */
public record CardResults(@NotNull List<CardResult> results) {
}
