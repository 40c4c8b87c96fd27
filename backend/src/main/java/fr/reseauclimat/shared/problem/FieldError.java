package fr.reseauclimat.shared.problem;

import jakarta.validation.constraints.NotNull;

/**
 * What is wrong with one field.
 *
 * @param field   path of the field in the request, such as {@code segments[0].title}
 * @param message what to do about it, in French
 */
public record FieldError(@NotNull String field, @NotNull String message) {

    public static final String NOT_OF_ITS_TYPE = "Cette valeur n’est pas du type attendu.";
}
