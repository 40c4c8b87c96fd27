package fr.reseauclimat.facilitation.circle.making;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.member.Member;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CirclePeopleRepository implements PanacheRepositoryBase<Member, UUID> {

    List<Member> of(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
