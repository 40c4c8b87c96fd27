package fr.reseauclimat.facilitation.capture.card;

import java.time.Instant;
import java.util.UUID;

import org.hibernate.annotations.DynamicUpdate;

import fr.reseauclimat.facilitation.capture.spot.CaptureSpot;
import fr.reseauclimat.shared.audit.Unaudited;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A note or a photo of a table. What it says is its phone's, and the latest word of the phone holds. Where it lies on the
 * wall is the facilitator's. Neither stands in the way of the other: only columns that changed are written.
 */
@Entity
@Table(name = "capture_cards")
@DynamicUpdate
@Unaudited("Written by people without account, hundreds in an hour")
public class Card {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Column(updatable = false)
    private UUID eventId;

    @Column(updatable = false)
    private UUID captureId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "spot_id", updatable = false)
    private CaptureSpot spot;

    private UUID deviceId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private CardKind kind;

    private boolean photo;
    private String text;
    private String alt;
    private UUID mediaId;
    private Integer round;
    private String author;
    private boolean withdrawn;
    private Instant writtenAt;
    private Instant receivedAt;
    private Instant touchedAt;
    private boolean hidden;
    private UUID groupId;
    private Double position;
    private UUID mergedInto;

    protected Card() {
    }

    /** Without any state: {@link #take} follows. @param device that owns it */
    Card(UUID id, CaptureSpot spot, UUID device) {
        this.id = id;
        this.spot = spot;
        eventId = spot.capture().event().id();
        captureId = spot.capture().id();
        deviceId = device;
    }

    /** @return whether this phone may change it, at this table */
    boolean isOf(CaptureSpot other, UUID device) {
        return spot.id().equals(other.id()) && device.equals(deviceId);
    }

    /** @return whether nothing of this state is news */
    boolean knows(CardState state) {
        return revision >= state.revision();
    }

    /**
     * Becomes what the phone says, unless that is older than what it said before.
     *
     * @param round     in which it was written, or null
     * @param writtenAt by the clock of the network
     */
    void take(CardState state, Integer round, Instant writtenAt, Instant now) {
        if (knows(state)) {
            return;
        }
        revision = state.revision();
        kind = state.kind();
        photo = state.photo();
        withdrawn = state.withdrawn();
        // of what was taken back nothing stays but that it was
        text = withdrawn ? "" : state.text().strip();
        alt = withdrawn ? null : WrittenText.orNull(state.alt());
        author = withdrawn ? null : WrittenText.orNull(state.author());
        this.round = round;
        this.writtenAt = writtenAt;
        receivedAt = now;
        touchedAt = now;
    }

    /** The image arrived, or goes. @param mediaId null for none */
    void show(UUID mediaId, Instant now) {
        this.mediaId = mediaId;
        touchedAt = now;
    }

    /** @param hidden kept, and shown to nobody but those who facilitate */
    public void hide(boolean hidden, Instant now) {
        this.hidden = hidden;
        touchedAt = now;
    }

    /** Where it lies on the wall, by itself. @param groupId null while it is still to be sorted */
    public void lie(UUID groupId, Double position, Instant now) {
        this.groupId = groupId;
        this.position = position;
        mergedInto = null;
        touchedAt = now;
    }

    /** Numbers its place anew: nothing that anybody sees. */
    public void stand(double position) {
        this.position = position;
    }

    /** Another card speaks for it from now on; its own place is kept. */
    public void mergeInto(UUID kept, Instant now) {
        mergedInto = kept;
        touchedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID captureId() {
        return captureId;
    }

    public CaptureSpot spot() {
        return spot;
    }

    public boolean photo() {
        return photo;
    }

    /** @return where the image lies, or null before it arrived */
    public UUID mediaId() {
        return mediaId;
    }

    public boolean withdrawn() {
        return withdrawn;
    }

    public boolean hidden() {
        return hidden;
    }

    /** @return null while it is still to be sorted */
    public UUID groupId() {
        return groupId;
    }

    /** @return among the cards of its group, or null */
    public Double position() {
        return position;
    }

    /** @return the card that speaks for it, or null */
    public UUID mergedInto() {
        return mergedInto;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
