package fr.reseauclimat.territory;

import java.io.Serializable;

import fr.reseauclimat.shared.audit.Audited;
import org.hibernate.annotations.Immutable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * That one territory lies within another, over all levels; each lies within itself. What lies in a territory is
 * filtered by {@code exists (select 1 from TerritoryContainment c where c.containerId = :territory and
 * c.containedId = e.territory.id)}.
 */
@Audited(name = "territory-containment", fr = "un lien entre territoires", en = "a link between territories")
@Entity
@Immutable
@IdClass(TerritoryContainment.Key.class)
@Table(name = "territory_containments")
public class TerritoryContainment {

    @Id
    @Column(name = "container_id")
    private String containerId;

    @Id
    @Column(name = "contained_id")
    private String containedId;

    protected TerritoryContainment() {
    }

    record Key(String containerId, String containedId) implements Serializable {
    }
}
