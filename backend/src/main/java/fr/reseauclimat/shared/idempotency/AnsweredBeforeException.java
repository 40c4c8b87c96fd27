package fr.reseauclimat.shared.idempotency;

/** What is about to be done was done meanwhile, by the same request sent twice. */
class AnsweredBeforeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoredAnswer answer;

    AnsweredBeforeException(StoredAnswer answer) {
        super("Answered before");
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
