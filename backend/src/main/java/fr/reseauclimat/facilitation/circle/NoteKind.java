package fr.reseauclimat.facilitation.circle;

/** What is said in a circle. */
enum NoteKind {
    CASE(CirclePhase.CASE, true),
    QUESTION(CirclePhase.QUESTIONS, false),
    ADVICE(CirclePhase.ADVICE, false),
    COMMITMENT(CirclePhase.COMMITMENT, true),
    /** How it went on since, asked for sixty days later. */
    NEWS(CirclePhase.CLOSED, true);

    private final CirclePhase from;
    private final boolean narrators;

    NoteKind(CirclePhase from, boolean narrators) {
        this.from = from;
        this.narrators = narrators;
    }

    boolean isOpenIn(CirclePhase phase) {
        return phase.compareTo(from) >= 0;
    }

    /** @return whether it belongs to whoever brought the case, and is there once */
    boolean isNarrators() {
        return narrators;
    }
}
