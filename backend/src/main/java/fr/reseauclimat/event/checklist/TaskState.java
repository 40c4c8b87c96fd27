package fr.reseauclimat.event.checklist;

/** How something that must be done for an event stands. */
public enum TaskState {
    OPEN,
    /** Its last day is tomorrow, or past. */
    DUE,
    DONE
}
