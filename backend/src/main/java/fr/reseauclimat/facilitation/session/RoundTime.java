package fr.reseauclimat.facilitation.session;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/** @param endedAt null while the round runs */
@Embeddable
public record RoundTime(Instant startedAt, Instant endedAt) {
}
