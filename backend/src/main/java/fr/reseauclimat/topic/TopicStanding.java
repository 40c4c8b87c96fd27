package fr.reseauclimat.topic;

/** What staff decided about a topic; whether an event took it up is told by that event. */
public enum TopicStanding {
    OPEN,
    SET_ASIDE,
    MERGED
}
