package fr.reseauclimat.facilitation.encounter;

import java.time.Instant;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** What a member decided about being remembered. Whatever happened until then is never learned again. */
@Audited(name = "encounter-choice", fr = "un choix sur la mémoire des rencontres", en = "a choice about the memory of encounters",
        within = "member")
@Entity
@Table(name = "encounter_choices")
class EncounterChoice extends VersionedEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    private boolean remembered = true;
    private Instant erasedAt;
    private Instant changedAt;

    protected EncounterChoice() {
    }

    EncounterChoice(Member member, Instant now) {
        this.member = member;
        this.changedAt = now;
    }

    void erase(Instant now) {
        erasedAt = now;
        changedAt = now;
    }

    /** @param remembered also from false to true nothing of the time in between comes back */
    void decide(boolean remembered, Instant now) {
        if (this.remembered != remembered) {
            this.remembered = remembered;
            erase(now);
        }
    }

    boolean remembered() {
        return remembered;
    }
}
