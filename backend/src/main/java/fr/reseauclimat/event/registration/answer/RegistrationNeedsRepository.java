package fr.reseauclimat.event.registration.answer;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class RegistrationNeedsRepository implements PanacheRepositoryBase<RegistrationNeeds, UUID> {

    public Optional<RegistrationNeeds> of(UUID registrationId) {
        return find("registrationId", registrationId).firstResultOptional();
    }
}
