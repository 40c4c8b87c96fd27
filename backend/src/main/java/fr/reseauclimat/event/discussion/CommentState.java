package fr.reseauclimat.event.discussion;

/** What became of what somebody said; it is said once and not rewritten. */
public enum CommentState {
    POSTED,
    TAKEN_BACK
}
