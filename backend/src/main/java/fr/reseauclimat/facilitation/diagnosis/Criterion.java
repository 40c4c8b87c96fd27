package fr.reseauclimat.facilitation.diagnosis;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What is scored on five levels, with words for the two ends, and what was said about it. */
@Audited(name = "criterion", fr = "un critère", en = "a criterion", within = "diagnosis")
@Entity
@Table(name = "diagnosis_criteria")
class Criterion extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "diagnosis_id", updatable = false)
    private Diagnosis diagnosis;

    private int position;
    private String name;
    private String low;
    private String high;
    private String whyHigh;
    private String whyLow;

    protected Criterion() {
    }

    Criterion(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    void set(int position, CriterionRequest wanted) {
        this.position = position;
        name = WrittenText.orNull(wanted.name());
        low = WrittenText.orNull(wanted.low());
        high = WrittenText.orNull(wanted.high());
    }

    void note(String whyHigh, String whyLow) {
        this.whyHigh = WrittenText.orNull(whyHigh);
        this.whyLow = WrittenText.orNull(whyLow);
    }

    boolean isWritten() {
        return name != null && low != null && high != null;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    /** @return the words of level 1 */
    String low() {
        return low;
    }

    /** @return the words of level 5 */
    String high() {
        return high;
    }

    String whyHigh() {
        return whyHigh;
    }

    String whyLow() {
        return whyLow;
    }
}
