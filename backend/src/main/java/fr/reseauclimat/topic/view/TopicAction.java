package fr.reseauclimat.topic.view;

/** What a reader can do with a topic. */
public enum TopicAction {
    BACK,
    WITHDRAW_BACKING,
    EDIT,
    DELETE,
    PICK,
    RELEASE,
    SET_ASIDE,
    REOPEN,
    MERGE
}
