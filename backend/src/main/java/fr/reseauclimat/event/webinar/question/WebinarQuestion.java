package fr.reseauclimat.event.webinar.question;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What somebody wants to ask the speakers, before the webinar or during it. */
@Entity
@Table(name = "webinar_questions")
class WebinarQuestion extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    /** Forgotten a year after the event. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    @Personal
    private String text;

    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.OPEN;

    private Instant askedAt;

    protected WebinarQuestion() {
    }

    WebinarQuestion(Event event, Member member, String text, Instant now) {
        this.event = event;
        this.member = member;
        this.text = text.strip();
        this.askedAt = now;
    }

    void moderate(QuestionState state) {
        this.state = state;
    }

    boolean isOf(UUID memberId) {
        return member != null && member.id().equals(memberId);
    }

    QuestionState state() {
        return state;
    }
}
