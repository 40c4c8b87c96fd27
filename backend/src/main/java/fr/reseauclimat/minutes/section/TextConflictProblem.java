package fr.reseauclimat.minutes.section;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.reseauclimat.shared.problem.FieldError;
import fr.reseauclimat.shared.problem.Problem;
import jakarta.validation.constraints.NotNull;

/**
 * A failure (RFC 9457) that carries both texts, so that a person can decide.
 *
 * @param revision of the text that is kept: what is decided is sent upon it
 * @param pieces   the whole text, in its order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A failure (RFC 9457): two people changed the same block. Nothing is lost: both texts are in it.")
record TextConflictProblem(
        @NotNull String type,
        @NotNull String title,
        @NotNull int status,
        String detail,
        String instance,
        List<FieldError> errors,
        Integer revision,
        List<TextPiece> pieces) {

    static TextConflictProblem of(Problem problem, TextConflictException conflict) {
        return new TextConflictProblem(problem.type(), problem.title(), problem.status(), problem.detail(), problem.instance(), null,
                conflict.revision(), conflict.pieces());
    }
}
