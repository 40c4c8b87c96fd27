package fr.reseauclimat.minutes.section;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param version of the plan of the minutes: with another one, it is read again */
record MinutesPulse(@NotNull int version, @NotNull List<SectionPulse> sections) {

    /** @param revision of its text: with another one, it is read again */
    record SectionPulse(@NotNull UUID id, @NotNull int revision, @NotNull List<SectionWriter> writers) {
    }

    /** @param writer the page in which somebody types, so that each page knows itself */
    record SectionWriter(@NotNull UUID writer, @NotNull String name) {
    }
}
