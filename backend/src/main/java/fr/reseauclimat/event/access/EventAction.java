package fr.reseauclimat.event.access;

/** What a reader can do with an event; {@link EventPolicy} says who, and when. */
public enum EventAction {
    EDIT,
    SUBMIT,
    RETURN,
    VALIDATE,
    PUBLISH,
    MARK_HELD,
    CANCEL,
    DELETE,
    HAND_OVER,
    INVITE,
    SEE_REGISTRATIONS,
    REGISTER,
    CANCEL_REGISTRATION,
    /** Read and write brief, checklist and exchange, and read the history of the plan. */
    PREPARE
}
