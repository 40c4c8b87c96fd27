package fr.reseauclimat.event.discussion;

import java.time.Instant;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What somebody who prepares an event tells the others. Said once: it can be taken back, not rewritten. */
@Audited(name = "event-comment", fr = "un message de préparation", en = "a message of preparation", within = "event")
@Entity
@Table(name = "event_comments")
class EventComment extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", updatable = false)
    private Member author;

    @Personal
    private String text;

    @Column(updatable = false)
    private Instant postedAt;

    protected EventComment() {
    }

    EventComment(Event event, Member author, String text, Instant now) {
        this.event = event;
        this.author = author;
        this.text = text.strip();
        this.postedAt = now;
    }

    Member author() {
        return author;
    }

    String text() {
        return text;
    }

    Instant postedAt() {
        return postedAt;
    }
}
