package fr.reseauclimat.home;

import fr.reseauclimat.theme.ThemeRef;
import jakarta.validation.constraints.NotNull;

/** @param upcomingEvents events to come that carry the theme and that the reader may see */
public record ThemeActivity(@NotNull ThemeRef theme, @NotNull long upcomingEvents) {
}
