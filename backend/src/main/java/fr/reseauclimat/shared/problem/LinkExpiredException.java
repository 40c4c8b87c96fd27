package fr.reseauclimat.shared.problem;

/** A link that was sent to somebody and cannot be used any more, or never could. */
public class LinkExpiredException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** @param wayOn a French sentence that says how to get on */
    public LinkExpiredException(String wayOn) {
        super(ProblemType.LINK_EXPIRED, wayOn);
    }
}
