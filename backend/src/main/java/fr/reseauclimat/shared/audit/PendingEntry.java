package fr.reseauclimat.shared.audit;

import java.util.ArrayList;
import java.util.List;

/** A change that has reached the database, until its transaction commits. */
record PendingEntry(AuditAction action, String objectType, String objectId, List<AuditChange> changes) {

    PendingEntry(AuditAction action, String objectType, String objectId) {
        this(action, objectType, objectId, new ArrayList<>());
    }

    /** Whether a changed collection of this object is told in the same entry as its fields. */
    boolean takesCollectionOf(String type, String id) {
        return action != AuditAction.DELETE && objectType.equals(type) && objectId.equals(id);
    }
}
