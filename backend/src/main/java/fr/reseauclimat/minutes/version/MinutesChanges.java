package fr.reseauclimat.minutes.version;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/** What is not the same in an edition as in the one before. */
record MinutesChanges(@NotNull int number, @NotNull int previous, @NotNull List<SectionChange> sections) {

    enum Kind { ADDED, REMOVED, CHANGED }

    /**
     * @param previousTitle absent where it is the same
     * @param text          the paragraphs that changed, with ins and del; empty where only photos or videos did
     * @param mediaAdded    photos and videos that came
     * @param mediaRemoved  photos and videos that went
     */
    record SectionChange(@NotNull Kind kind, @NotNull String title, String previousTitle, @NotNull String text,
            @NotNull int mediaAdded, @NotNull int mediaRemoved) {
    }
}
