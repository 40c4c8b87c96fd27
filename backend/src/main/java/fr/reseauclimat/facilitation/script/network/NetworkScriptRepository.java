package fr.reseauclimat.facilitation.script.network;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class NetworkScriptRepository implements PanacheRepositoryBase<NetworkScript, UUID> {

    List<NetworkScript> of(SegmentKind technique) {
        return list("""
                select distinct s from NetworkScript s left join fetch s.steps left join fetch s.author a
                left join fetch a.organisation where s.technique = ?1 order by s.name, s.id""", technique);
    }

    long count(SegmentKind technique) {
        return count("technique", technique);
    }
}
