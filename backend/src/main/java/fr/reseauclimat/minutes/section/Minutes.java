package fr.reseauclimat.minutes.section;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.catalogue.CatalogueCard;
import fr.reseauclimat.catalogue.CatalogueKey;
import fr.reseauclimat.catalogue.CatalogueKind;
import fr.reseauclimat.catalogue.Catalogued;
import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

/**
 * What is told of an event: an introduction, a section for each part of its programme, a conclusion. Its version is that of
 * its plan; each section has a text of its own, with a revision of its own.
 */
@Audited(name = "minutes", fr = "un compte rendu", en = "minutes",
        page = "/rencontres/{id}/compte-rendu", within = "event")
@Entity
@Table(name = "minutes")
public class Minutes extends VersionedEntity implements Catalogued {

    /** Kind of owner of photos and videos. */
    public static final String MEDIA = "minutes";

    private static final int MOST_SECTIONS = 60;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private Event event;

    @Enumerated(EnumType.STRING)
    private MinutesState state = MinutesState.DRAFT;

    private Instant amendmentsUntil;

    @Column(updatable = false)
    private Instant begunAt;

    private Instant changedAt;

    private Instant firstPublishedAt;
    private Instant lastPublishedAt;

    @OneToMany(mappedBy = "whole", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Section> sections = new ArrayList<>();

    protected Minutes() {
    }

    Minutes(Event event, Instant now) {
        this.event = event;
        this.begunAt = now;
        this.changedAt = now;
        sections.add(new Section(this, SectionKind.INTRODUCTION, null, 0, "Introduction"));
        sections.add(new Section(this, SectionKind.CONCLUSION, null, 1, "Conclusion"));
        follow(event, now);
    }

    /** Gives each part of the programme that has none yet its section, after that of the part before it; a break has nothing to tell. */
    public void follow(Event event, Instant now) {
        var known = new HashSet<UUID>();
        sections.stream().filter(section -> section.segment() != null).forEach(section -> known.add(section.segment().id()));
        var place = ordered().stream().filter(section -> section.kind() == SectionKind.INTRODUCTION).findFirst()
                .map(section -> section.position() + 1).orElse(0);
        for (var segment : event.segments()) {
            if (segment.kind() == SegmentKind.BREAK) {
                continue;
            }
            if (known.contains(segment.id())) {
                place = sectionOf(segment).position() + 1;
            } else {
                insert(new Section(this, SectionKind.SEGMENT, segment, place, segment.title()), now);
                place++;
            }
        }
    }

    /** @param after the section that it follows, or null for the first place */
    Section add(String title, UUID after, Instant now) {
        if (sections.size() >= MOST_SECTIONS) {
            throw new ProblemException(ProblemType.CONFLICT, "Un compte rendu a " + MOST_SECTIONS + " parties au plus.");
        }
        var place = after == null ? 0 : section(after).position() + 1;
        var section = new Section(this, SectionKind.ADDED, null, place, title);
        insert(section, now);
        return section;
    }

    void rename(UUID id, String title, Instant now) {
        section(id).rename(title);
        changedAt = now;
    }

    /** @param order every section that is not put aside, once */
    void arrange(List<UUID> order, Instant now) {
        var shown = ordered().stream().filter(section -> !section.isRemoved()).toList();
        if (order.size() != shown.size() || new HashSet<>(order).size() != order.size()
                || !shown.stream().allMatch(section -> order.contains(section.id()))) {
            throw ProblemException.invalid("sections", "Envoyez chaque partie une fois.");
        }
        shown.forEach(section -> section.moveTo(order.indexOf(section.id())));
        var last = order.size();
        for (var removed : sections.stream().filter(Section::isRemoved).toList()) {
            removed.moveTo(last++);
        }
        changedAt = now;
    }

    void remove(UUID id, Instant now) {
        section(id).remove(now);
        changedAt = now;
    }

    void restore(UUID id, Instant now) {
        section(id).restore();
        changedAt = now;
    }

    /** Lets those who attended propose amendments, again also where they are published already. */
    public void openToAmendments(Instant until, Instant now) {
        if (!until.isAfter(now)) {
            throw ProblemException.invalid("until", "Choisissez une date à venir.");
        }
        state = MinutesState.IN_AMENDMENT;
        amendmentsUntil = until;
        changedAt = now;
    }

    public void publish(Instant now) {
        state = MinutesState.PUBLISHED;
        firstPublishedAt = firstPublishedAt == null ? now : firstPublishedAt;
        lastPublishedAt = now;
        amendmentsUntil = null;
        changedAt = now;
    }

    /** Whoever has read the plan before reads it again. */
    public void touch(Instant now) {
        changedAt = now;
    }

    private void insert(Section section, Instant now) {
        sections.stream().filter(other -> other.position() >= section.position()).forEach(other -> other.moveTo(other.position() + 1));
        sections.add(section);
        changedAt = now;
    }

    public Section section(UUID id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow(ProblemException::notFound);
    }

    private Section sectionOf(EventSegment segment) {
        return sections.stream().filter(section -> segment.equals(section.segment())).findFirst().orElseThrow();
    }

    private List<Section> ordered() {
        return sections.stream().sorted(Comparator.comparingInt(Section::position)).toList();
    }

    /** @return as what its photos and videos know it */
    public MediaOwner asOwner() {
        return new MediaOwner(MEDIA, id());
    }

    @Override
    public CatalogueKey key() {
        return new CatalogueKey(CatalogueKind.MINUTES, event.id());
    }

    /** Whoever sees the event reads what was published of it. */
    @Override
    public Optional<CatalogueCard> card() {
        return firstPublishedAt == null ? Optional.empty() : event.card().map(its -> new CatalogueCard(key(), its.title(), its.summary(),
                its.audience(), its.themes(), its.territory(), its.happensAt(), firstPublishedAt, lastPublishedAt));
    }

    public Event event() {
        return event;
    }

    public MinutesState state() {
        return state;
    }

    /** @return until when amendments are proposed, or null where nobody is asked for any */
    public Instant amendmentsUntil() {
        return amendmentsUntil;
    }

    public boolean takesAmendments(Instant now) {
        return state == MinutesState.IN_AMENDMENT && now.isBefore(amendmentsUntil);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** @return in their order, those put aside left out */
    public List<Section> sections() {
        return ordered().stream().filter(section -> !section.isRemoved()).toList();
    }

    List<Section> removedSections() {
        return ordered().stream().filter(Section::isRemoved).toList();
    }
}
