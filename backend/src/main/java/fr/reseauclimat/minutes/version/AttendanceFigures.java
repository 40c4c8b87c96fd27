package fr.reseauclimat.minutes.version;

import jakarta.validation.constraints.NotNull;

/** How many came, of whom; nobody's name. */
public record AttendanceFigures(
        @NotNull long electedOfficials,
        @NotNull long agents,
        @NotNull long associations,
        @NotNull long citizens,
        @NotNull long others) {

    long total() {
        return electedOfficials + agents + associations + citizens + others;
    }
}
