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
    BREAK;

    /** @return whether it is one of the network's ways of working together, with a script and people at tables */
    public boolean isTechnique() {
        return switch (this) {
            case SPEED_DATING, PEER_SUPERVISION, WORLD_CAFE, ROTATING_WORKSHOPS, FORESIGHT_WORKSHOP, SHARED_DIAGNOSIS -> true;
            case FIELD_VISIT, TALK, PLENARY, BREAK -> false;
        };
    }
}
