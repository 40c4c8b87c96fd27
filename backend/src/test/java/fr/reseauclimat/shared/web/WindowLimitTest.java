package fr.reseauclimat.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class WindowLimitTest {

    private static final Instant START = Instant.parse("2026-03-02T11:00:00Z");

    private final WindowLimit limit = new WindowLimit(2, Duration.ofMinutes(10));

    @Test
    void thereIsRoomAgainOnceTheFirstUseIsOldEnough() {
        assertThat(limit.use("a", START)).isEmpty();
        assertThat(limit.use("a", START.plusSeconds(60))).isEmpty();
        assertThat(limit.use("a", START.plusSeconds(120))).contains(Duration.ofSeconds(480));
        assertThat(limit.use("a", START.plusSeconds(600))).isEmpty();
        assertThat(limit.use("a", START.plusSeconds(601))).contains(Duration.ofSeconds(59));
    }

    @Test
    void keysDoNotDisturbEachOther() {
        limit.use("a", START);
        limit.use("a", START);
        assertThat(limit.use("b", START)).isEmpty();
    }
}
