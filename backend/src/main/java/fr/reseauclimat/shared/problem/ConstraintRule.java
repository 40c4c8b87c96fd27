package fr.reseauclimat.shared.problem;

/**
 * What it means to the user when a database constraint refuses a write. A feature produces one bean for each of its
 * constraints that a request can run into.
 *
 * @param constraint name of the constraint in the migration
 * @param type       usually {@link ProblemType#DUPLICATE}
 * @param field      the field that the form should mark
 * @param message    what to do, in French
 */
public record ConstraintRule(String constraint, ProblemType type, String field, String message) {
}
