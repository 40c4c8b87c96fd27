package fr.reseauclimat.facilitation.encounter;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class EncounterChoiceRepository implements PanacheRepositoryBase<EncounterChoice, UUID> {

    Optional<EncounterChoice> ofMember(UUID memberId) {
        return find("member.id", memberId).firstResultOptional();
    }
}
