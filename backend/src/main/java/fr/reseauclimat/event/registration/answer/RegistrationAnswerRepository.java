package fr.reseauclimat.event.registration.answer;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RegistrationAnswerRepository implements PanacheRepositoryBase<RegistrationAnswer, UUID> {

    List<RegistrationAnswer> of(UUID registrationId) {
        return list("registrationId", registrationId);
    }
}
