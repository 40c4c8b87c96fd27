package fr.reseauclimat.facilitation.capture.spot;

import java.util.Objects;
import java.util.UUID;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Where people write together: a table, a station, a room. */
@Audited(name = "capture-spot", fr = "une table du recueil", en = "a table of a capture", within = "capture")
@Entity
@Table(name = "capture_spots")
public class CaptureSpot extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Capture capture;

    private UUID tableId;
    private int position;
    private String name;
    private String question;

    @Column(updatable = false)
    private String code;

    private boolean retired;

    protected CaptureSpot() {
    }

    /** @param tableId of the rotation, or null for a free one */
    CaptureSpot(Capture capture, UUID tableId) {
        this.capture = capture;
        this.tableId = tableId;
        this.code = SpotCode.fresh();
    }

    /** @return whether anything changed */
    boolean set(int position, String name, String question) {
        var newName = name.strip();
        var newQuestion = WrittenText.orNull(question);
        if (!retired && this.position == position && newName.equals(this.name) && Objects.equals(newQuestion, this.question)) {
            return false;
        }
        this.position = position;
        this.name = newName;
        this.question = newQuestion;
        retired = false;
        return true;
    }

    /** @return whether it was in use until now */
    boolean retire() {
        var used = !retired;
        retired = true;
        return used;
    }

    /** That something changed here. */
    public CaptureChanged changed() {
        return new CaptureChanged(capture.segment().id(), capture.id(), id());
    }

    public Capture capture() {
        return capture;
    }

    /** @return of the rotation, or null for a free one and for one whose table is gone */
    public UUID tableId() {
        return tableId;
    }

    public String name() {
        return name;
    }

    public String question() {
        return question;
    }

    public String code() {
        return code;
    }

    public boolean retired() {
        return retired;
    }
}
