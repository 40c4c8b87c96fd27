package fr.reseauclimat.event.form;

public enum QuestionKind {
    TEXT,
    YES_NO,
    ONE_OF,
    SEVERAL_OF;

    boolean hasOptions() {
        return this == ONE_OF || this == SEVERAL_OF;
    }
}
