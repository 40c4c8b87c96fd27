package fr.reseauclimat.event;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How far an event has come, from its first draft until it was held or called off, and what was said on the way. */
@Embeddable
public class Progress {

    @Enumerated(EnumType.STRING)
    private EventState state = EventState.DRAFT;

    private String returnComment;
    private String cancellationReason;
    private Instant publishedAt;
    private boolean template;

    protected Progress() {
    }

    void submit() {
        become(EventState.SUBMITTED);
        returnComment = null;
    }

    void returnToDraft(String comment) {
        become(EventState.DRAFT);
        returnComment = comment.strip();
    }

    void validate() {
        become(EventState.VALIDATED);
    }

    void publish(Instant now) {
        become(EventState.PUBLISHED);
        publishedAt = now;
    }

    void markHeld() {
        become(EventState.HELD);
    }

    void cancel(String reason) {
        become(EventState.CANCELLED);
        cancellationReason = reason.strip();
    }

    private void become(EventState next) {
        if (template) {
            throw new TransitionRefusedException("C’est un modèle\u00a0: créez une rencontre à partir de lui.");
        }
        if (!state.canBecome(next)) {
            throw TransitionRefusedException.from(state);
        }
        state = next;
    }

    /** Others are made after it; it is never held itself. */
    public void makeTemplate() {
        requireDeletable();
        template = true;
    }

    /** An ordinary draft again. */
    public void makeEvent() {
        template = false;
    }

    /** @throws TransitionRefusedException once it took place or was called off */
    public void requireOpen() {
        if (!state.isOpen()) {
            throw TransitionRefusedException.from(state);
        }
    }

    /** @return whether it can vanish: nobody but its makers ever saw it */
    public boolean isDeletable() {
        return state == EventState.DRAFT;
    }

    /** @throws TransitionRefusedException once it was more than a draft: then it is cancelled, not deleted */
    public void requireDeletable() {
        if (!isDeletable()) {
            throw TransitionRefusedException.from(state);
        }
    }

    /** @return whether it makes sense to hand it over: also once it was held, for what is left to write */
    public boolean takesFacilitators() {
        return state != EventState.CANCELLED;
    }

    /** @return what ADEME asked to change when it sent the draft back, or null */
    public String returnComment() {
        return returnComment;
    }

    public String cancellationReason() {
        return cancellationReason;
    }

    /** @return when others than its makers could see it first, or null */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** @return whether others are made after it; it is never held itself */
    public boolean isTemplate() {
        return template;
    }

    EventState state() {
        return state;
    }
}
