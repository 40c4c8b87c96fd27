package fr.reseauclimat.media;

import java.util.UUID;

import fr.reseauclimat.shared.problem.ProblemException;

/** Who may read and write what belongs to owners of one kind: a bean of the feature that they are of. Asked within a transaction. */
public interface MediaGuard {

    /** Never changes: it is in rows and addresses. */
    String kind();

    /** @return whether who asks may read this file; an owner that is unknown or hidden shows nothing */
    boolean mayRead(UUID owner, UUID file);

    /** Whether who asks may add to the owner, describe and remove. @throws ProblemException 403 or 404 */
    void requireWriter(UUID owner);

    /** Whether something may stand in this part of the owner, null for the whole. @throws ProblemException 400 or 404 */
    default void requirePart(UUID owner, UUID part) {
        if (part != null) {
            throw ProblemException.notFound();
        }
    }

    /** @return whether something that was published goes on showing the file, though nothing else does */
    default boolean shows(UUID file) {
        return false;
    }

    /** Takes the file out of what was published. */
    default void takeOut(UUID file) {
    }

    /** @return how many of those who may be on its photos do not want to be seen */
    default long refusals(UUID owner) {
        return 0;
    }

    /** After its attachments changed. */
    default void changed(UUID owner) {
    }
}
