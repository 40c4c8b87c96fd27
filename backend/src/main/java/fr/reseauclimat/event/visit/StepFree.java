package fr.reseauclimat.event.visit;

/** Whether one can come along without climbing a step. */
public enum StepFree {
    YES,
    PARTLY,
    NO,
    UNKNOWN
}
