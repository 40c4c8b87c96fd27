package fr.reseauclimat.territory;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The edition of the territories that this instance serves: brought into the database and indexed at start. */
@ApplicationScoped
class TerritoryCatalogue {

    /** Before any other feature starts: they may refer to territories. */
    private static final int FIRST = 100;

    @Inject
    TerritoryImport imports;

    @Inject
    TerritoryRepository territories;

    private volatile TerritoryIndex index;
    private volatile TerritorySource source;
    private volatile String tag;

    /** The first load takes some seconds, and much longer on a machine that is busy with its first start. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    void start(@Observes @Priority(FIRST) StartupEvent event) {
        var edition = TerritoryEdition.shipped();
        try (var file = TerritoryEdition.territories()) {
            imports.run(edition, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        index = territories.index();
        source = territories.source();
        tag = edition.packageVersion() + "-" + edition.sha256().substring(0, 12);
    }

    TerritoryIndex index() {
        return index;
    }

    TerritorySource source() {
        return source;
    }

    /** What changes when the territories do. */
    String tag() {
        return tag;
    }
}
