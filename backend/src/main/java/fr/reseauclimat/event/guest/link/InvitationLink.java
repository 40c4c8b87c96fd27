package fr.reseauclimat.event.guest.link;

import java.time.Instant;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.LinkExpiredException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A link by which people without an account register for an event: so many of them, until a certain day. */
@Audited(name = "invitation-link", fr = "un lien d’invitation", en = "an invitation link", within = "event")
@Entity
@Table(name = "invitation_links")
class InvitationLink extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    private String label;

    // no personal data, but nothing for the audit trail to keep
    @Personal
    @Column(updatable = false)
    private String digest;

    private Instant expiresAt;
    private int mostUses;
    private int uses;
    private Instant revokedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    protected InvitationLink() {
    }

    InvitationLink(Event event, InvitationLinkRequest wanted, String digest, Member createdBy, Instant now) {
        this.event = event;
        this.label = wanted.label().strip();
        this.digest = digest;
        this.expiresAt = wanted.expiresAt() == null ? event.startsAt() : wanted.expiresAt();
        this.mostUses = wanted.mostUses();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** @throws LinkExpiredException with a way on, where it does not invite anybody now */
    void requireUsable(Instant now) {
        if (revokedAt != null || !now.isBefore(expiresAt)) {
            throw new LinkExpiredException("Cette invitation n’est plus valable. Demandez un nouveau lien à la personne qui vous l’a envoyée.");
        }
        if (uses >= mostUses) {
            throw new LinkExpiredException("Toutes les inscriptions prévues par cette invitation ont été faites. "
                    + "Demandez un nouveau lien à la personne qui vous l’a envoyée.");
        }
    }

    void use() {
        uses++;
    }

    /** Doing it again changes nothing. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    Event event() {
        return event;
    }

    InvitationLinkDetail detail(Instant now) {
        return new InvitationLinkDetail(id(), label, expiresAt, mostUses, uses, revokedAt, createdBy.fullName(), createdAt,
                revokedAt == null && now.isBefore(expiresAt) && uses < mostUses);
    }
}
