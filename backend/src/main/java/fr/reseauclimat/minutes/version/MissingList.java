package fr.reseauclimat.minutes.version;

import java.util.List;

import fr.reseauclimat.shared.problem.FieldError;
import jakarta.validation.constraints.NotNull;

/** What is missing before minutes can be published. */
record MissingList(@NotNull List<Missing> items) {

    /** @param field where: {@code media.<id>.ALT} is the photo of that identifier. @param message what to do, in French */
    record Missing(@NotNull String field, @NotNull String message) {

        static Missing of(FieldError error) {
            return new Missing(error.field(), error.message());
        }
    }
}
