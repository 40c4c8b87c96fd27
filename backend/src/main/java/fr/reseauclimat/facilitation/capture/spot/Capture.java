package fr.reseauclimat.facilitation.capture.spot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

/** What is written down during a part of a day: where, and from when to when. */
@Audited(name = "capture", fr = "un recueil", en = "a capture", within = "event")
@Entity
@Table(name = "captures")
public class Capture extends VersionedEntity {

    /** Phones that were in a valley all day come home. */
    public static final Duration LATE = Duration.ofDays(2);
    public static final int USUAL_DOTS = 3;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "segment_id", updatable = false)
    private EventSegment segment;

    @Enumerated(EnumType.STRING)
    private CaptureState state = CaptureState.PREPARED;

    private Instant closedAt;
    private int dots = USUAL_DOTS;
    private boolean dotsHidden = true;

    @Enumerated(EnumType.STRING)
    private CaptureState voting = CaptureState.PREPARED;

    private Instant votingClosedAt;
    private Instant changedAt;

    @OneToMany(mappedBy = "capture", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CaptureSpot> spots = new ArrayList<>();

    protected Capture() {
    }

    Capture(EventSegment segment, Instant now) {
        this.event = segment.event();
        this.segment = segment;
        this.changedAt = now;
    }

    /** @param dots of each phone: those that it gave beyond do not count */
    public void setUp(int dots, boolean dotsHidden, Instant now) {
        this.dots = dots;
        this.dotsHidden = dotsHidden;
        changedAt = now;
    }

    public void open(Instant now) {
        if (state == CaptureState.OPEN) {
            throw new TransitionRefusedException("Le recueil est déjà ouvert.");
        }
        state = CaptureState.OPEN;
        changedAt = now;
    }

    public void close(Instant now) {
        if (state != CaptureState.OPEN) {
            throw new TransitionRefusedException("Le recueil n’est pas ouvert.");
        }
        state = CaptureState.CLOSED;
        closedAt = now;
        changedAt = now;
    }

    public void openVoting(Instant now) {
        if (voting == CaptureState.OPEN) {
            throw new TransitionRefusedException("Le vote est déjà ouvert.");
        }
        voting = CaptureState.OPEN;
        changedAt = now;
    }

    public void closeVoting(Instant now) {
        if (voting != CaptureState.OPEN) {
            throw new TransitionRefusedException("Le vote n’est pas ouvert.");
        }
        voting = CaptureState.CLOSED;
        votingClosedAt = now;
        changedAt = now;
    }

    /** @return whether what was written then, and arrives now, still counts */
    public boolean takes(Instant writtenAt, Instant now) {
        return takes(state, closedAt, writtenAt, now);
    }

    /** The same of a dot. */
    public boolean takesDot(Instant givenAt, Instant now) {
        return takes(voting, votingClosedAt, givenAt, now);
    }

    private static boolean takes(CaptureState state, Instant closedAt, Instant writtenAt, Instant now) {
        return switch (state) {
            case PREPARED -> false;
            case OPEN -> true;
            case CLOSED -> !writtenAt.isAfter(closedAt) && now.isBefore(closedAt.plus(LATE));
        };
    }

    /** @return whether phones may hear how many dots lie where */
    public boolean tellsDots() {
        return voting == CaptureState.CLOSED || voting == CaptureState.OPEN && !dotsHidden;
    }

    void add(CaptureSpot spot, Instant now) {
        spots.add(spot);
        changedAt = now;
    }

    /** That something changed which concerns every table. */
    public CaptureChanged changed() {
        return new CaptureChanged(segment.id(), id(), null);
    }

    void touch(Instant now) {
        changedAt = now;
    }

    public Event event() {
        return event;
    }

    public EventSegment segment() {
        return segment;
    }

    public CaptureState state() {
        return state;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public int dots() {
        return dots;
    }

    public boolean dotsHidden() {
        return dotsHidden;
    }

    public CaptureState voting() {
        return voting;
    }

    /** @return also those whose table is gone */
    public List<CaptureSpot> spots() {
        return List.copyOf(spots);
    }
}
