package fr.reseauclimat.event.brief;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BriefRepository implements PanacheRepositoryBase<EventBrief, UUID> {

    Optional<EventBrief> ofEvent(UUID event) {
        return find("event.id", event).firstResultOptional();
    }
}
