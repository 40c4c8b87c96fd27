package fr.reseauclimat.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.reseauclimat.catalogue.CatalogueCard;
import fr.reseauclimat.catalogue.CatalogueKey;
import fr.reseauclimat.catalogue.CatalogueKind;
import fr.reseauclimat.catalogue.Catalogued;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.theme.Theme;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

/** A meeting day, webinar, public day or seminar, from its first draft until it was held. */
@Audited(name = "event", fr = "une rencontre", en = "an event", title = "%s.title", page = "/rencontres/{id}")
@Entity
@Table(name = "events")
public class Event extends VersionedEntity implements Catalogued {

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Embedded
    private Progress progress = new Progress();

    @Enumerated(EnumType.STRING)
    private EventVisibility visibility;

    private String title;
    private String summary;
    private String description;
    private Instant startsAt;
    private Instant endsAt;

    @Embedded
    private Venue venue;

    private Integer capacity;
    private Instant registrationDeadline;
    private int sequence;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by", updatable = false)
    private Member createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @ManyToMany
    @JoinTable(name = "event_themes", joinColumns = @JoinColumn(name = "event_id"),
            inverseJoinColumns = @JoinColumn(name = "theme_id"))
    private Set<Theme> themes = new LinkedHashSet<>();

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<EventSegment> segments = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "event_facilitators", joinColumns = @JoinColumn(name = "event_id"),
            inverseJoinColumns = @JoinColumn(name = "member_id"))
    private Set<Member> facilitators = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(name = "event_invitees", joinColumns = @JoinColumn(name = "event_id"),
            inverseJoinColumns = @JoinColumn(name = "member_id"))
    private Set<Member> invitees = new LinkedHashSet<>();

    protected Event() {
    }

    /** @param creator who becomes its first facilitator */
    public Event(EventPlan plan, Member creator, Instant now) {
        createdBy = creator;
        createdAt = now;
        facilitators.add(creator);
        take(plan, now);
    }

    /**
     * Changes what its makers decide.
     *
     * @param registered how many people have a place that counts against the capacity
     * @return what those who registered must hear of
     * @throws ProblemException 400 for a plan that contradicts itself; 409 with fewer places than are given, or once it is closed
     */
    public Set<Novelty> revise(EventPlan plan, long registered, Instant now) {
        progress.requireOpen();
        if (plan.capacity() != null && plan.capacity() < registered) {
            throw new ProblemException(ProblemType.CONFLICT, registered + " personnes ont déjà une place\u00a0: la capacité ne peut pas être inférieure.");
        }
        var novelties = Novelty.between(this, plan);
        take(plan, now);
        if (state() == EventState.PUBLISHED) {
            sequence++;
        }
        return novelties;
    }

    private void take(EventPlan plan, Instant now) {
        // always a new value: segments alone would leave the version, and so the ETag, as it was
        changedAt = now;
        kind = plan.kind();
        visibility = plan.visibility();
        title = plan.title().strip();
        summary = plan.summary().strip();
        description = plan.description().strip();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        venue = Venue.of(plan);
        capacity = plan.capacity();
        registrationDeadline = plan.registrationDeadline();
        themes.retainAll(plan.themes());
        themes.addAll(plan.themes());
        EventSegment.arrange(this, segments, plan.segments());
    }

    public void submit() {
        progress.submit();
    }

    /** @param comment what ADEME asks to change */
    public void returnToDraft(String comment) {
        progress.returnToDraft(comment);
    }

    public void validate() {
        progress.validate();
    }

    public void publish(Instant now) {
        progress.publish(now);
    }

    /** @throws TransitionRefusedException also before it began */
    public void markHeld(Instant now) {
        if (!hasStarted(now)) {
            throw new TransitionRefusedException("La rencontre n’a pas encore commencé.");
        }
        progress.markHeld();
    }

    public void cancel(String reason, Instant now) {
        progress.cancel(reason);
        changedAt = now;
        sequence++;
    }

    /** @return whether this member did not run it before */
    public boolean handOverTo(Member member) {
        if (!progress.takesFacilitators()) {
            throw TransitionRefusedException.from(state());
        }
        return facilitators.add(member);
    }

    /** @throws ProblemException 409 for the last one: an event is never without anybody who runs it */
    public void relieve(Member facilitator) {
        if (facilitators.contains(facilitator) && facilitators.size() == 1) {
            throw new ProblemException(ProblemType.CONFLICT, "Confiez d’abord l’animation à quelqu’un d’autre\u00a0: une rencontre a toujours une personne qui l’anime.");
        }
        facilitators.remove(facilitator);
    }

    /**
     * @return whether this member was not invited before
     * @throws TransitionRefusedException where nobody needs an invitation, or it is too late for one
     */
    public boolean invite(Member member) {
        if (!takesInvitations()) {
            throw new TransitionRefusedException("Cette rencontre ne se fait pas sur invitation.");
        }
        return invitees.add(member);
    }

    public void withdrawInvitation(Member member) {
        invitees.remove(member);
    }

    public boolean takesInvitations() {
        return visibility == EventVisibility.INVITED && state().isOpen();
    }

    /** @return whether it is announced and has not begun: places can be given back, and go to those who wait */
    public boolean isAhead(Instant now) {
        return state() == EventState.PUBLISHED && !hasStarted(now);
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt);
    }

    @Override
    public CatalogueKey key() {
        return new CatalogueKey(CatalogueKind.EVENT, id());
    }

    /** Of one that was called off nobody need hear any more, but for those who were to come: they are told by mail. */
    @Override
    public Optional<CatalogueCard> card() {
        if (progress.publishedAt() == null || state() == EventState.CANCELLED) {
            return Optional.empty();
        }
        return Optional.of(new CatalogueCard(key(), title, summary, visibility.audience(), Theme.ids(themes), venue.territoryId(), startsAt,
                progress.publishedAt(), changedAt));
    }

    public EventKind kind() {
        return kind;
    }

    public EventState state() {
        return progress.state();
    }

    public Progress progress() {
        return progress;
    }

    public EventVisibility visibility() {
        return visibility;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String description() {
        return description;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Venue venue() {
        return venue;
    }

    /** @return places, or null without limit */
    public Integer capacity() {
        return capacity;
    }

    public Instant registrationDeadline() {
        return registrationDeadline;
    }

    public RegistrationWindow registrationWindow() {
        return new RegistrationWindow(state(), startsAt, registrationDeadline);
    }

    /** @return how often calendars had to hear of a change */
    public int sequence() {
        return sequence;
    }

    public Member createdBy() {
        return createdBy;
    }

    /** @return when its makers last changed what is planned, or called it off */
    public Instant changedAt() {
        return changedAt;
    }

    public Set<Theme> themes() {
        return Set.copyOf(themes);
    }

    public List<EventSegment> segments() {
        return List.copyOf(segments);
    }

    /**
     * Whom those who take part may write to: who made it first, of those who run it and show their address.
     *
     * @return null where nobody does: then the network answers
     */
    public MailAddress contact() {
        return facilitators.stream().filter(one -> one.visibility().email())
                .min(Comparator.comparing((Member one) -> !one.equals(createdBy)).thenComparing(Member::lastName))
                .map(Member::email).orElse(null);
    }

    public Set<Member> facilitators() {
        return Set.copyOf(facilitators);
    }

    public Set<Member> invitees() {
        return Set.copyOf(invitees);
    }
}
