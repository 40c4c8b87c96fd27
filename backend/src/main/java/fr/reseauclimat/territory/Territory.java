package fr.reseauclimat.territory;

import fr.reseauclimat.shared.audit.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A region, department, EPCI or commune of the official geographic code. Written by the import only. */
@Audited(name = "territory", fr = "un territoire", en = "a territory", title = "%s.name", page = "/territoires/{id}")
@Entity
@Immutable
@Table(name = "territories")
public class Territory {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private TerritoryKind kind;

    private String code;

    private String name;

    private String siren;

    private Integer population;

    private String context;

    private boolean retired;

    protected Territory() {
    }

    public String id() {
        return id;
    }

    public TerritoryKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** @return the SIREN, or null: regions and departments have none in the source */
    public String siren() {
        return siren;
    }

    /** @return inhabitants, or null where nobody was counted */
    public Integer population() {
        return population;
    }

    /** @return where it lies, such as "Saône-et-Loire (71)", or null for a region */
    public String context() {
        return context;
    }

    /** @return whether the latest edition no longer has it */
    public boolean retired() {
        return retired;
    }
}
