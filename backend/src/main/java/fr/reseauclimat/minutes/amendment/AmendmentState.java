package fr.reseauclimat.minutes.amendment;

/** What became of a proposal. */
public enum AmendmentState {
    OPEN,
    ACCEPTED,
    ACCEPTED_WITH_CHANGES,
    DECLINED
}
