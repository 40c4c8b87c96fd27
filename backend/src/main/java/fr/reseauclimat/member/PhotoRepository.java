package fr.reseauclimat.member;

import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PhotoRepository implements PanacheRepositoryBase<MemberPhoto, UUID> {

    /** @return null where there is none */
    UUID fileOf(UUID member) {
        return find("select p.fileId from MemberPhoto p where p.memberId = ?1", member).project(UUID.class).firstResult();
    }
}
