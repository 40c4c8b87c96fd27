package fr.reseauclimat.event.webinar.question;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What somebody wants to ask the speakers, before the webinar or during it. */
@Audited(name = "webinar-question", fr = "une question de webinaire", en = "a webinar question", within = "event")
@Entity
@Table(name = "webinar_questions")
class WebinarQuestion extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    /** Forgotten a year after the event. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    /** Of somebody without an account, who has no profile; forgotten likewise. */
    private UUID registrationId;

    @Personal
    private String text;

    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.OPEN;

    private Instant askedAt;

    protected WebinarQuestion() {
    }

    /** @param member who asks; null for somebody without an account, who has but a registration */
    WebinarQuestion(Event event, Member member, UUID registrationId, String text, Instant now) {
        this.event = event;
        this.member = member;
        this.registrationId = registrationId;
        this.text = text.strip();
        this.askedAt = now;
    }

    void moderate(QuestionState state) {
        this.state = state;
    }

    boolean isOf(Asker asker) {
        return member != null ? member.id().equals(asker.memberId())
                : registrationId != null && registrationId.equals(asker.registrationId());
    }

    QuestionState state() {
        return state;
    }
}
