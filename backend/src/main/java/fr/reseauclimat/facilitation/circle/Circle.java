package fr.reseauclimat.facilitation.circle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.audit.Unaudited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A few people who work on a case of one of them, behind a closed door. */
@Audited(name = "circle", fr = "un cercle de supervision collective", en = "a peer-supervision circle",
        within = "event")
@Entity
@Table(name = "circles")
public class Circle extends VersionedEntity {

    private static final Period USUAL = Period.ofDays(90);
    private static final Period LONGEST = Period.ofYears(1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "segment_id", updatable = false)
    private EventSegment segment;

    private String name;

    @Enumerated(EnumType.STRING)
    private CirclePhase phase = CirclePhase.CASE;

    @Unaudited("that somebody brought a case is told inside the circle alone")
    @ManyToOne(fetch = FetchType.LAZY)
    private Member narrator;

    @Personal
    @ManyToMany
    @JoinTable(name = "circle_members", joinColumns = @JoinColumn(name = "circle_id"),
            inverseJoinColumns = @JoinColumn(name = "member_id"))
    private Set<Member> members = new HashSet<>();

    private LocalDate eraseOn;
    private Instant askedBackAt;
    private Instant madeAt;

    protected Circle() {
    }

    public Circle(EventSegment segment, String name, Collection<Member> members, Instant now) {
        this.event = segment.event();
        this.segment = segment;
        this.eraseOn = day().plus(USUAL);
        this.madeAt = now;
        arrange(name, members);
    }

    public void arrange(String name, Collection<Member> members) {
        this.name = name.strip();
        this.members.retainAll(members);
        this.members.addAll(members);
    }

    public boolean hasMember(UUID memberId) {
        return members.stream().anyMatch(member -> member.id().equals(memberId));
    }

    /** Whoever brings the case; nobody else does after that. */
    void bring(Member narrator) {
        this.narrator = narrator;
    }

    /** The case is taken back: somebody else may bring one. */
    void forgetCase() {
        narrator = null;
    }

    boolean isNarrator(UUID memberId) {
        return narrator != null && narrator.id().equals(memberId);
    }

    void go(CirclePhase to) {
        phase = to;
    }

    /**
     * Until the circle has closed it chooses the day together; after that any member may bring it nearer, and nobody may
     * put it off.
     *
     * @throws ProblemException 400 for a day that is not possible
     */
    void eraseOn(LocalDate wanted, LocalDate today) {
        if (!wanted.isAfter(today)) {
            throw ProblemException.invalid("eraseOn", "Choisissez un jour à venir, ou effacez tout de suite.");
        }
        if (wanted.isAfter(latestErasure())) {
            throw ProblemException.invalid("eraseOn", "Un cercle est effacé au plus tard un an après la rencontre.");
        }
        if (phase == CirclePhase.CLOSED && wanted.isAfter(eraseOn)) {
            throw new TransitionRefusedException("Le cercle est clos\u00a0: la date peut seulement être avancée.");
        }
        eraseOn = wanted;
    }

    LocalDate latestErasure() {
        return day().plus(LONGEST);
    }

    void askedBack(Instant now) {
        askedBackAt = now;
    }

    private LocalDate day() {
        return LocalDate.ofInstant(event.endsAt(), NetworkTime.PARIS);
    }

    public Event event() {
        return event;
    }

    EventSegment segment() {
        return segment;
    }

    public String name() {
        return name;
    }

    public CirclePhase phase() {
        return phase;
    }

    Member narrator() {
        return narrator;
    }

    public Set<Member> members() {
        return Set.copyOf(members);
    }

    LocalDate eraseOn() {
        return eraseOn;
    }

    Instant askedBackAt() {
        return askedBackAt;
    }
}
