package fr.reseauclimat.nextstep;

import java.util.Set;
import java.util.UUID;

/** What members are told of, bundled with whatever else they are told; the words are in {@code mail/notices.txt}. */
public enum Occasion {
    EVENT_SUBMITTED(Task.VALIDATE_EVENT, "/rencontres/%s", Addressee.ADEME),
    EVENT_RETURNED(Task.REVISE_EVENT, "/rencontres/%s", Addressee.ORGANISERS),
    EVENT_VALIDATED(Task.PUBLISH_EVENT, "/rencontres/%s", Addressee.ORGANISERS),
    EVENT_HELD(Task.WRITE_MINUTES, "/rencontres/%s/compte-rendu/modifier", Addressee.ORGANISERS),
    EVENT_CANCELLED(null, "/rencontres/%s", Addressee.ORGANISERS),
    JOIN_REQUEST_WAITING(Task.DECIDE_JOIN_REQUESTS, "/demandes", Addressee.STAFF),
    INVITATION_FAILED(Task.REPAIR_INVITATION, "/demandes?etat=acceptees", Addressee.STAFF),
    MINUTES_PUBLISHED(null, "/rencontres/%s/compte-rendu", Addressee.ATTENDEES, Addressee.ORGANISERS),
    AMENDMENT_PROPOSED(Task.DECIDE_AMENDMENT, "/rencontres/%s/compte-rendu/modifier", Addressee.ORGANISERS),
    COMMENT_POSTED(null, "/rencontres/%s/preparation", Addressee.PREPARERS),
    TASK_DUE(Task.LATE_TASK, "/rencontres/%s/preparation", Addressee.OWNER);

    private final Task task;
    private final String page;
    private final Set<Addressee> addressees;

    /** @param task what it leaves to be done on the home page of those who are told, or null for mere news */
    Occasion(Task task, String page, Addressee... addressees) {
        this.task = task;
        this.page = page;
        this.addressees = Set.of(addressees);
    }

    Task task() {
        return task;
    }

    Set<Addressee> addressees() {
        return addressees;
    }

    /** @return path of the page where one goes on */
    String page(UUID eventId) {
        return page.formatted(eventId);
    }
}
