package fr.reseauclimat.facilitation.circle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CircleNoteRepository implements PanacheRepositoryBase<CircleNote, UUID> {

    List<CircleNote> of(UUID circleId) {
        return list("from CircleNote n join fetch n.author where n.circle.id = ?1 order by n.writtenAt, n.id", circleId);
    }

    Optional<CircleNote> of(UUID circleId, UUID noteId) {
        return find("circle.id = ?1 and id = ?2", circleId, noteId).firstResultOptional();
    }

    boolean hasAny(UUID circleId) {
        return count("circle.id", circleId) > 0;
    }

    boolean has(UUID circleId, NoteKind kind) {
        return count("circle.id = ?1 and kind = ?2", circleId, kind) > 0;
    }

    long count(UUID circleId) {
        return count("circle.id", circleId);
    }

    void eraseOf(UUID circleId) {
        delete("circle.id", circleId);
    }
}
