package fr.reseauclimat.event;

/** What happens during a part of an event. */
public enum SegmentKind {
    FIELD_VISIT,
    TALK,
    SPEED_DATING,
    PEER_SUPERVISION,
    WORLD_CAFE,
    ROTATING_WORKSHOPS,
    FORESIGHT_WORKSHOP,
    SHARED_DIAGNOSIS,
    PLENARY,
    BREAK
}
