package fr.reseauclimat.event.webinar;

import jakarta.validation.constraints.NotNull;

/** The way into the video conference. */
public record WebinarLink(@NotNull String url) {
}
