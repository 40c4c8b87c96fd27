package fr.reseauclimat.nextstep;

/** What waits for somebody, until it is done; {@link TodoRepository} knows how it is counted, and for whom. */
public enum Task {
    DECIDE_JOIN_REQUESTS,
    VALIDATE_EVENT,
    /** Keycloak refused, or was silent for days. */
    REPAIR_INVITATION,
    REVISE_EVENT,
    PUBLISH_EVENT,
    LATE_TASK,
    DECIDE_AMENDMENT,
    PUBLISH_MINUTES,
    WRITE_MINUTES,
    ANSWER_COMMITMENT,
    FINISH_DRAFT
}
