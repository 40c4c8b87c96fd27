package fr.reseauclimat.shared.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.reseauclimat.shared.trace.RequestId;
import jakarta.validation.constraints.NotNull;

/** A failure as RFC 9457 describes it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A failure (RFC 9457). The type is stable; title and detail are French sentences for people.")
public record Problem(
        @NotNull @Schema(examples = "urn:reseau-climat:problem:not-found") String type,
        @NotNull String title,
        @NotNull int status,
        String detail,
        @Schema(description = "Identifier of the request, to be quoted when asking for help") String instance,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** For features that send more with a failure than it has itself. */
    public static Problem of(ProblemException failure) {
        return of(failure.type(), failure.getMessage(), RequestId.current(), failure.errors());
    }

    static Problem of(ProblemType type, String detail, String instance, List<FieldError> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, errors);
    }
}
