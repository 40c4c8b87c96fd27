package fr.reseauclimat.event.brief;

import java.util.Objects;

import fr.reseauclimat.event.SegmentKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One thing that an event shall bring about, and the technique that serves it. */
@Embeddable
class BriefGoal {

    private String text;

    @Enumerated(EnumType.STRING)
    private SegmentKind technique;

    protected BriefGoal() {
    }

    BriefGoal(String text, SegmentKind technique) {
        this.text = text.strip();
        this.technique = technique;
    }

    String text() {
        return text;
    }

    SegmentKind technique() {
        return technique;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BriefGoal goal && text.equals(goal.text) && technique == goal.technique;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, technique);
    }

    @Override
    public String toString() {
        return technique == null ? text : text + " (" + technique + ")";
    }
}
