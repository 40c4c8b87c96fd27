package fr.reseauclimat.event.travel.carpool;

import java.time.Instant;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That somebody would like to share a car with somebody. Nobody's address is told before the other one agrees. */
@Audited(name = "carpool-contact", fr = "une mise en relation de covoiturage", en = "a carpool contact",
        within = "asked")
@Entity
@Table(name = "carpool_contacts")
public class CarpoolContact extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private CarpoolEntry asker;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private CarpoolEntry asked;

    @Enumerated(EnumType.STRING)
    private ContactState state = ContactState.ASKED;

    private Instant askedAt;

    private Instant answeredAt;

    protected CarpoolContact() {
    }

    public CarpoolContact(CarpoolEntry asker, CarpoolEntry asked, Instant now) {
        this.asker = asker;
        this.asked = asked;
        this.askedAt = now;
    }

    /** @throws ProblemException 409 for who answers a second time */
    public void answer(boolean accepted, Instant now) {
        if (state != ContactState.ASKED) {
            throw new ProblemException(ProblemType.CONFLICT, "Vous avez déjà répondu à cette demande.");
        }
        state = accepted ? ContactState.ACCEPTED : ContactState.DECLINED;
        answeredAt = now;
    }

    public CarpoolEntry asker() {
        return asker;
    }

    public CarpoolEntry asked() {
        return asked;
    }

    /** @return the entry of who has the car */
    public CarpoolEntry offer() {
        return asker.kind() == CarpoolKind.OFFER ? asker : asked;
    }

    public CarpoolEntry need() {
        return asker.kind() == CarpoolKind.OFFER ? asked : asker;
    }

    public boolean concerns(CarpoolEntry entry) {
        return asker.equals(entry) || asked.equals(entry);
    }

    public ContactState state() {
        return state;
    }
}
