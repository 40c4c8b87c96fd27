package fr.reseauclimat.shared.problem;

import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;

/**
 * The framework answers 404 to a query parameter that is not of its type, as it does to such a part of the path. For
 * the path that is right; for the query the reader must learn which parameter to correct. The failure does not say
 * which one it was, but quotes its value.
 */
final class QueryFaults {

    private QueryFaults() {
    }

    static Optional<FieldError> find(WebApplicationException failure, UriInfo uri) {
        if (!(failure instanceof NotFoundException) || failure.getCause() == null) {
            return Optional.empty();
        }
        var message = String.valueOf(failure.getCause().getMessage());
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(message::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(name -> new FieldError(name, FieldError.NOT_OF_ITS_TYPE));
    }
}
