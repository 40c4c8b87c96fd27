package fr.reseauclimat.event.registration;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RegistrationNeedsRepository implements PanacheRepositoryBase<RegistrationNeeds, UUID> {

    Optional<RegistrationNeeds> of(UUID registrationId) {
        return find("registrationId", registrationId).firstResultOptional();
    }
}
