package fr.reseauclimat.topic;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import fr.reseauclimat.catalogue.CatalogueCard;
import fr.reseauclimat.catalogue.CatalogueKey;
import fr.reseauclimat.catalogue.CatalogueKind;
import fr.reseauclimat.catalogue.Catalogued;
import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.security.Audience;
import fr.reseauclimat.theme.Theme;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A subject that a member wants the network to work on, from the proposal to the day that takes it up. */
@Audited(name = "topic", fr = "un sujet", en = "a topic", title = "%s.title", page = "/sujets/{id}")
@Entity
@Table(name = "topics")
public class Topic extends VersionedEntity implements Catalogued {

    private String title;
    private String reason;

    @Enumerated(EnumType.STRING)
    private TopicStanding standing = TopicStanding.OPEN;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposed_by", updatable = false)
    private Member proposedBy;

    @Column(updatable = false)
    private Instant proposedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Event event;

    private String asideReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private Topic mergedInto;

    private Instant decidedAt;

    @ManyToMany
    @JoinTable(name = "topic_themes", joinColumns = @JoinColumn(name = "topic_id"),
            inverseJoinColumns = @JoinColumn(name = "theme_id"))
    private Set<Theme> themes = new LinkedHashSet<>();

    protected Topic() {
    }

    public Topic(String title, String reason, Set<Theme> themes, Member proposedBy, Instant now) {
        this.proposedBy = proposedBy;
        this.proposedAt = now;
        describe(title, reason, themes);
    }

    /** @throws ProblemException 409 once something was decided about it: others backed what it said */
    public void describe(String title, String reason, Set<Theme> themes) {
        requireState(TopicState.PROPOSED);
        this.title = title.strip();
        this.reason = reason.strip();
        this.themes.retainAll(themes);
        this.themes.addAll(themes);
    }

    /** @throws ProblemException 409 for an event that is over, or a topic that another event has taken up */
    public void pickFor(Event event, Instant now) {
        if (!event.state().isOpen()) {
            throw new ProblemException(ProblemType.CONFLICT, "Cette rencontre est terminée ou annulée\u00a0: choisissez-en une autre.");
        }
        if (!isTakenByCancelled()) {
            requireState(TopicState.PROPOSED);
        }
        this.event = event;
        decidedAt = now;
    }

    /** Open again, for another event. */
    public void release() {
        requireState(TopicState.PICKED);
        event = null;
        decidedAt = null;
    }

    /** @param reason what its proposer and its backers are told */
    public void setAside(String reason, Instant now) {
        requireState(TopicState.PROPOSED);
        standing = TopicStanding.SET_ASIDE;
        asideReason = reason.strip();
        decidedAt = now;
    }

    public void reopen() {
        requireState(TopicState.SET_ASIDE);
        standing = TopicStanding.OPEN;
        asideReason = null;
        decidedAt = null;
    }

    /** @param other which says the same; its backers become those of both */
    public void mergeInto(Topic other, Instant now) {
        requireState(TopicState.PROPOSED);
        if (other.equals(this)) {
            throw ProblemException.invalid("intoId", "Choisissez un autre sujet que celui-ci.");
        }
        if (other.standing != TopicStanding.OPEN) {
            throw new ProblemException(ProblemType.CONFLICT, "L’autre sujet est " + other.state().label() + "\u00a0: choisissez-en un qui soit ouvert.");
        }
        standing = TopicStanding.MERGED;
        mergedInto = other;
        decidedAt = now;
    }

    public void requireState(TopicState expected) {
        if (state() != expected) {
            throw new ProblemException(ProblemType.CONFLICT, "Ce sujet est " + state().label() + ".");
        }
    }

    private boolean isTakenByCancelled() {
        return event != null && event.state() == EventState.CANCELLED;
    }

    TopicState state() {
        return switch (standing) {
            case OPEN -> event == null ? TopicState.PROPOSED : TopicState.PICKED;
            case SET_ASIDE -> TopicState.SET_ASIDE;
            case MERGED -> TopicState.MERGED;
        };
    }

    @Override
    public CatalogueKey key() {
        return new CatalogueKey(CatalogueKind.TOPIC, id());
    }

    @Override
    public Optional<CatalogueCard> card() {
        return standing != TopicStanding.OPEN ? Optional.empty() : Optional.of(new CatalogueCard(key(), title, reason, Audience.MEMBERS,
                Theme.ids(themes), null, null, proposedAt, decidedAt == null ? proposedAt : decidedAt));
    }

    public String title() {
        return title;
    }

    public Member proposedBy() {
        return proposedBy;
    }

    /** @return which took it up, or null */
    public Event event() {
        return event;
    }

    public String asideReason() {
        return asideReason;
    }

    public Topic mergedInto() {
        return mergedInto;
    }

    public Set<Theme> themes() {
        return Set.copyOf(themes);
    }
}
