package fr.reseauclimat.minutes.amendment;

import java.time.Instant;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.minutes.section.Section;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What somebody who attended would have otherwise in a section: another text, or a remark. */
@Audited(name = "amendment", fr = "un amendement", en = "an amendment", within = "section")
@Entity
@Table(name = "amendments")
class Amendment extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id", updatable = false)
    private Section section;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id", updatable = false)
    private Member author;

    @Personal
    private String remark;

    @Personal
    private String proposed;

    @Personal
    private String upon;

    @Enumerated(EnumType.STRING)
    private AmendmentState state = AmendmentState.OPEN;

    private String answer;

    @Column(updatable = false)
    private Instant proposedAt;

    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Member decidedBy;

    protected Amendment() {
    }

    /** @param proposed clean markup, or null for a remark alone */
    Amendment(Section section, Member author, String remark, String proposed, Instant now) {
        this.section = section;
        this.author = author;
        this.remark = WrittenText.orNull(remark);
        this.proposed = proposed;
        this.upon = proposed == null ? null : section.body();
        this.proposedAt = now;
    }

    /** @throws ProblemException 409 where it was decided already, 400 for a refusal without a reason */
    void decide(AmendmentState decision, String answer, Member by, Instant now) {
        if (state != AmendmentState.OPEN) {
            throw new ProblemException(ProblemType.CONFLICT, "Quelqu’un a déjà répondu à cette proposition.");
        }
        if (decision == AmendmentState.OPEN) {
            throw ProblemException.invalid("decision", "Choisissez une réponse.");
        }
        if (decision == AmendmentState.DECLINED && WrittenText.orNull(answer) == null) {
            throw ProblemException.invalid("answer", "Dites pourquoi la proposition n’est pas retenue.");
        }
        state = decision;
        this.answer = WrittenText.orNull(answer);
        decidedBy = by;
        decidedAt = now;
    }

    Section section() {
        return section;
    }

    Member author() {
        return author;
    }

    String remark() {
        return remark;
    }

    String proposed() {
        return proposed;
    }

    String upon() {
        return upon;
    }

    AmendmentState state() {
        return state;
    }

    String answer() {
        return answer;
    }

    Instant proposedAt() {
        return proposedAt;
    }
}
