package fr.reseauclimat.shared.persistence;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** Identity and optimistic version of everything that people change. The identifier is made here, not by the database. */
@MappedSuperclass
public abstract class VersionedEntity {

    @Id
    @Column(updatable = false)
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionedEntity entity && id.equals(entity.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
