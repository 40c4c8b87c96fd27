package fr.reseauclimat.shared.problem;

/** A file has no such bytes: the answer says how many it has. */
public class UnsatisfiableRangeException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final long bytes;

    public UnsatisfiableRangeException(long bytes) {
        super(ProblemType.RANGE_NOT_SATISFIABLE, "Ce fichier compte " + bytes + " octets.");
        this.bytes = bytes;
    }

    /** @return for {@code Content-Range} */
    String range() {
        return "bytes */" + bytes;
    }
}
