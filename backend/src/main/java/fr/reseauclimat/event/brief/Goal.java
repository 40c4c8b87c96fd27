package fr.reseauclimat.event.brief;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One thing that an event shall bring about.
 *
 * @param technique the kind of segment that serves it, or none yet
 */
public record Goal(@LongText @NotBlank @Size(max = 300) String text, SegmentKind technique) {

    BriefGoal toEntity() {
        return new BriefGoal(text, technique);
    }

    static Goal of(BriefGoal goal) {
        return new Goal(goal.text(), goal.technique());
    }
}
