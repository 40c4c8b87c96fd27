package fr.reseauclimat.shared.problem;

import java.util.List;

/**
 * A failure that the caller can understand and act upon. Features throw it, or a subclass named for what happened;
 * the message is a French sentence that says what to do.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** An unknown identifier, or one that the reader may not see: the two must not be told apart. */
    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, null);
    }

    public static ProblemException forbidden(String detail) {
        return new ProblemException(ProblemType.FORBIDDEN, detail);
    }

    public static ProblemException invalid(String field, String message) {
        return new ProblemException(ProblemType.INVALID_INPUT, null, List.of(new FieldError(field, message)));
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }
}
