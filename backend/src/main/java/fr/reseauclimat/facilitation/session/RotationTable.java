package fr.reseauclimat.facilitation.session;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A table, or a station of rotating workshops. */
@Audited(name = "rotation-table", fr = "une table", en = "a table", within = "rotation")
@Entity
@Table(name = "rotation_tables")
public class RotationTable extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Rotation rotation;

    private int position;
    private String name;
    private Integer size;
    private String question;
    private boolean stepFree;
    private boolean closed;

    protected RotationTable() {
    }

    RotationTable(Rotation rotation) {
        this.rotation = rotation;
    }

    void set(int position, TableRequest wanted) {
        this.position = position;
        name = wanted.name().strip();
        size = wanted.size();
        question = wanted.question() == null || wanted.question().isBlank() ? null : wanted.question().strip();
        stepFree = wanted.stepFree();
    }

    /** @return what makes another table like this one */
    TableRequest toRequest() {
        return new TableRequest(null, name, size, question, stepFree);
    }

    void open() {
        closed = false;
    }

    void close() {
        closed = true;
    }

    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    /** @return how many sit here, or null where people are spread evenly */
    public Integer size() {
        return size;
    }

    /** @return what is talked about here, or null */
    public String question() {
        return question;
    }

    public boolean stepFree() {
        return stepFree;
    }

    /** @return whether nobody sits here in the rounds to come */
    public boolean closed() {
        return closed;
    }
}
