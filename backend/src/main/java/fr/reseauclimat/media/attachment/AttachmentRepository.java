package fr.reseauclimat.media.attachment;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.media.MediaOwner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    /** @return those of a part beside each other, in their order */
    List<Attachment> of(MediaOwner owner) {
        return list("ownerKind = ?1 and ownerId = ?2 order by partId, position, addedAt, id", owner.kind(), owner.id());
    }

    int next(MediaOwner owner, UUID part) {
        return getEntityManager().createQuery("""
                select coalesce(max(a.position), -1) + 1 from Attachment a
                where a.ownerKind = :kind and a.ownerId = :owner and a.partId is not distinct from :part""", Integer.class)
                .setParameter("kind", owner.kind()).setParameter("owner", owner.id()).setParameter("part", part).getSingleResult();
    }
}
