package fr.reseauclimat.event.form;

import java.time.Duration;
import java.time.Instant;

import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Places that are held back for a profile until they are released: a number, or a share of all. */
@Audited(name = "quota", fr = "une règle de places réservées", en = "a rule of reserved places", within = "form")
@Entity
@Table(name = "registration_quotas")
class Quota extends VersionedEntity {

    static final Duration RELEASED_BEFORE = Duration.ofDays(7);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private RegistrationForm form;

    @Enumerated(EnumType.STRING)
    private ParticipantProfile profile;

    private Integer places;
    private Integer sharePercent;
    private Instant releaseAt;

    protected Quota() {
    }

    Quota(RegistrationForm form, ParticipantProfile profile) {
        this.form = form;
        this.profile = profile;
    }

    void take(QuotaRequest wanted) {
        places = wanted.places();
        sharePercent = wanted.sharePercent();
        releaseAt = wanted.releaseAt();
    }

    /** @param later how much later the other event begins */
    Quota copyFor(RegistrationForm other, Duration later) {
        var copy = new Quota(other, profile);
        copy.places = places;
        copy.sharePercent = sharePercent;
        copy.releaseAt = releaseAt == null ? null : releaseAt.plus(later);
        return copy;
    }

    ParticipantProfile profile() {
        return profile;
    }

    Integer places() {
        return places;
    }

    Integer sharePercent() {
        return sharePercent;
    }

    /** @return when others may take what is left, given the start of the event */
    Instant releaseAt(Instant start) {
        return releaseAt == null ? start.minus(RELEASED_BEFORE) : releaseAt;
    }

    /** @return places of so many; of a share, rounded up: at least a third of forty is fourteen */
    int of(int capacity) {
        return places != null ? places : Math.ceilDiv(capacity * sharePercent, 100);
    }
}
