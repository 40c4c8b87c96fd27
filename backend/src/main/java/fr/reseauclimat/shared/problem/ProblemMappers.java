package fr.reseauclimat.shared.problem;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import fr.reseauclimat.shared.text.RefusedTextException;
import fr.reseauclimat.shared.trace.RequestId;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Turns every failure into a {@link Problem}. What is not understood stays opaque to the caller and is logged once. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** What PostgreSQL says of the character of code zero, which it cannot store. */
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    @Inject
    @All
    List<ConstraintRule> constraintRules;

    @ServerExceptionMapper
    Response problem(ProblemException failure) {
        var response = respond(failure.type(), failure.getMessage(), failure.errors());
        return switch (failure) {
            case RetryLaterException later -> Response.fromResponse(response).header(HttpHeaders.RETRY_AFTER, later.retryAfterSeconds()).build();
            case UnsatisfiableRangeException none -> Response.fromResponse(response).header("Content-Range", none.range()).build();
            default -> response;
        };
    }

    @ServerExceptionMapper
    Response invalid(jakarta.validation.ConstraintViolationException failure) {
        var errors = failure.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        return respond(ProblemType.INVALID_INPUT, null, errors);
    }

    @ServerExceptionMapper({ UnauthorizedException.class, AuthenticationFailedException.class })
    Response unauthenticated() {
        return Response.fromResponse(respond(ProblemType.UNAUTHENTICATED, null, List.of()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return respond(ProblemType.FORBIDDEN, null, List.of());
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return malformed(json);
        }
        if (failure.getCause() instanceof ProblemException problem) {
            return problem(problem);
        }
        var queryFault = QueryFaults.find(failure, uri);
        if (queryFault.isPresent()) {
            return respond(ProblemType.INVALID_INPUT, null, List.of(queryFault.get()));
        }
        var status = failure.getResponse().getStatus();
        return Response.fromResponse(respond(ProblemType.ofStatus(status), null, List.of())).status(status).build();
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var error = new FieldError(jsonPath(mapping), mapping instanceof UnfitValueException ? mapping.getOriginalMessage()
                    : FieldError.NOT_OF_ITS_TYPE);
            return respond(ProblemType.INVALID_INPUT, null, List.of(error));
        }
        return respond(ProblemType.MALFORMED_BODY, "Le corps de la demande n’est pas du JSON valide.", List.of());
    }

    /** The framework brings an answer of its own for this subclass. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure) {
        return malformed(failure);
    }

    /** Failures of the database surface at commit, wrapped by the transaction manager: the cause tells what happened. */
    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem(problem);
            }
            if (cause instanceof RefusedTextException refused) {
                return respond(ProblemType.INVALID_INPUT, refused.getMessage(), List.of());
            }
            if (cause instanceof SQLException refused && CHARACTER_NOT_IN_REPERTOIRE.equals(refused.getSQLState())) {
                return respond(ProblemType.INVALID_INPUT, "Un texte contient un caractère interdit.", List.of());
            }
            if (DatabaseFaults.isAway(cause)) {
                LOG.warnf("The database does not answer: %s", cause.getMessage());
                return Response.fromResponse(respond(ProblemType.DATABASE_AWAY, "Réessayez dans quelques secondes.", List.of()))
                        .header(HttpHeaders.RETRY_AFTER, RouterProblems.RETRY_AFTER_SECONDS)
                        .build();
            }
            if (cause instanceof OptimisticLockException) {
                return respond(ProblemType.STALE_VERSION, null, List.of());
            }
            if (cause instanceof ConstraintViolationException refused) {
                var rule = constraintRules.stream()
                        .filter(known -> known.constraint().equals(refused.getConstraintName()))
                        .findFirst();
                if (rule.isPresent()) {
                    var error = new FieldError(rule.get().field(), rule.get().message());
                    return respond(rule.get().type(), null, List.of(error));
                }
            }
        }
        LOG.error("Unexpected failure", failure);
        return respond(ProblemType.UNEXPECTED,
                "Réessayez dans un instant. Si cela persiste, signalez-le en citant l’identifiant de la demande.",
                List.of());
    }

    private static Response respond(ProblemType type, String detail, List<FieldError> errors) {
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(type, detail, RequestId.current(), errors))
                .build();
    }

    /** The path below the method's parameter: {@code create.request.segments[0].title} is {@code segments[0].title}. */
    private static String field(Path path) {
        var parts = new ArrayList<String>();
        StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER)
                .forEach(node -> parts.add(node.toString()));
        if (parts.size() > 1) {
            parts.removeFirst();
        }
        return String.join(".", parts);
    }

    private static String jsonPath(JsonMappingException failure) {
        var path = new StringBuilder();
        failure.getPath().forEach(step -> {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        });
        return path.toString();
    }
}
