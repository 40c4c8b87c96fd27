package fr.reseauclimat.facilitation.circle;

import java.time.Instant;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Unaudited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Something that was said in a circle. Nothing outside of the circle ever reads it. */
@Entity
@Table(name = "circle_notes")
@Unaudited("what is said in a circle stays there, and so does that it was said")
class CircleNote extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "circle_id", updatable = false)
    private Circle circle;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", updatable = false)
    private Member author;

    private String title;
    private String text;
    private Instant writtenAt;

    protected CircleNote() {
    }

    CircleNote(Circle circle, NoteKind kind, Member author) {
        this.circle = circle;
        this.kind = kind;
        this.author = author;
    }

    void write(String title, String text, Instant now) {
        this.title = WrittenText.orNull(title);
        this.text = text.strip();
        if (writtenAt == null) {
            writtenAt = now;
        }
    }

    NoteKind kind() {
        return kind;
    }

    Member author() {
        return author;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
