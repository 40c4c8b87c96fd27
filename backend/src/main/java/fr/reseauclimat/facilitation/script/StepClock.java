package fr.reseauclimat.facilitation.script;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.shared.audit.Unaudited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** At which step a part of a day is. Nothing ticks: what a clock shows follows from when the step was entered. */
@Entity
@Table(name = "step_clocks")
@Unaudited("it moves every few minutes and says nothing of anybody")
public class StepClock extends VersionedEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "segment_id", updatable = false)
    private EventSegment segment;

    private UUID stepId;
    private int minutes;
    private Instant begunAt;
    private Instant enteredAt;
    private Instant pausedAt;
    private int pausedSeconds;
    private Instant endedAt;

    protected StepClock() {
    }

    public StepClock(EventSegment segment) {
        this.segment = segment;
    }

    /** @param step null before the first step and after the end */
    public boolean isAt(UUID step) {
        return Objects.equals(stepId, step);
    }

    /** A step that is entered again begins anew. */
    public void enter(UUID step, int minutes, Instant now) {
        if (stepId == null) {
            begunAt = now;
            endedAt = null;
        }
        stepId = step;
        this.minutes = minutes;
        enteredAt = now;
        pausedAt = null;
        pausedSeconds = 0;
    }

    public void pause(Instant now) {
        if (stepId != null && pausedAt == null) {
            pausedAt = now;
        }
    }

    public void resume(Instant now) {
        if (pausedAt != null) {
            pausedSeconds += (int) Duration.between(pausedAt, now).toSeconds();
            pausedAt = null;
        }
    }

    /** @param minutes of the step that runs, all in all */
    public void give(int minutes) {
        this.minutes = minutes;
    }

    public void end(Instant now) {
        if (stepId != null) {
            stepId = null;
            pausedAt = null;
            endedAt = now;
        }
    }

    /** @return when the minutes of the step are over, if nothing pauses it from now on */
    public Instant endsAt() {
        return enteredAt.plus(Duration.ofMinutes(minutes)).plusSeconds(pausedSeconds);
    }

    /** @return null before the first step and after the end */
    public UUID stepId() {
        return stepId;
    }

    public int minutes() {
        return minutes;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant pausedAt() {
        return pausedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
