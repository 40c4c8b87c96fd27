package fr.reseauclimat.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;

/** Everything that is {@link Catalogued}, whatever feature it belongs to. */
@ApplicationScoped
class CatalogueSourceRepository {

    private static final int AT_ONCE = 200;

    @Inject
    Session session;

    @Inject
    CatalogueRepository cards;

    /** @return names of the entities, sorted */
    List<String> names() {
        return session.getMetamodel().getEntities().stream()
                .filter(type -> Catalogued.class.isAssignableFrom(type.getJavaType()))
                .map(EntityType::getName).sorted().toList();
    }

    /** Puts the cards of all that there is, and withdraws those of what there is no more. */
    void rewrite(String entity) {
        var present = new HashSet<UUID>();
        CatalogueKind kind = null;
        var batch = after(entity, new UUID(0, 0));
        while (!batch.isEmpty()) {
            for (var each : batch) {
                var card = ((Catalogued) each).card();
                kind = ((Catalogued) each).key().kind();
                card.ifPresent(cards::put);
                card.ifPresent(its -> present.add(its.key().id()));
            }
            var last = session.getIdentifier(batch.getLast());
            session.clear();
            batch = after(entity, (UUID) last);
        }
        withdrawOthers(kind, present);
    }

    private void withdrawOthers(CatalogueKind kind, Set<UUID> present) {
        if (kind != null) {
            cards.idsOf(kind).stream().filter(id -> !present.contains(id))
                    .forEach(id -> cards.withdraw(new CatalogueKey(kind, id)));
        }
    }

    private List<Object> after(String entity, UUID id) {
        return session.createQuery("select e from " + entity + " e where e.id > :id order by e.id", Object.class)
                .setParameter("id", id).setMaxResults(AT_ONCE).getResultList();
    }
}
