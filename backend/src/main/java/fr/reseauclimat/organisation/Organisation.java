package fr.reseauclimat.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.reseauclimat.catalogue.CatalogueCard;
import fr.reseauclimat.catalogue.CatalogueKey;
import fr.reseauclimat.catalogue.CatalogueKind;
import fr.reseauclimat.catalogue.Catalogued;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.security.Audience;
import fr.reseauclimat.shared.text.WrittenText;
import fr.reseauclimat.territory.Territory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The authority, association, State service, agency, firm or research body that members belong to. */
@Audited(name = "organisation", fr = "une structure", en = "an organisation",
        title = "%s.name", page = "/structures/{id}")
@Entity
@Table(name = "organisations")
public class Organisation extends VersionedEntity implements Catalogued {

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Territory territory;

    private String siren;

    private String website;

    private String description;

    /** Null where it was there before this was noted. */
    @Column(updatable = false)
    private Instant addedAt;

    protected Organisation() {
    }

    Organisation(String name, OrganisationKind kind, Territory territory, Instant now) {
        addedAt = now;
        rename(name, kind);
        locate(territory);
    }

    void rename(String name, OrganisationKind kind) {
        this.name = name.strip();
        this.kind = kind;
    }

    /** @param territory where it acts, or null: some act everywhere */
    void locate(Territory territory) {
        this.territory = territory;
    }

    void describe(String siren, String website, String description) {
        this.siren = WrittenText.orNull(siren == null ? null : Siren.Check.digits(siren));
        this.website = WrittenText.orNull(website);
        this.description = WrittenText.orNull(description);
    }

    @Override
    public CatalogueKey key() {
        return new CatalogueKey(CatalogueKind.ORGANISATION, id());
    }

    @Override
    public Optional<CatalogueCard> card() {
        var since = addedAt == null ? Instant.EPOCH : addedAt;
        return Optional.of(new CatalogueCard(key(), name, description, Audience.PUBLIC, List.of(),
                territory == null ? null : territory.id(), null, since, since));
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    /** @return null for an organisation that acts everywhere */
    public Territory territory() {
        return territory;
    }

    public String siren() {
        return siren;
    }

    public String website() {
        return website;
    }

    public String description() {
        return description;
    }
}
