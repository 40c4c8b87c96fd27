package fr.reseauclimat.minutes.section;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import fr.reseauclimat.shared.problem.Problem;
import jakarta.ws.rs.core.Response;

/** Sends both texts with the failure. */
class TextConflictMapper {

    @ServerExceptionMapper
    Response conflict(TextConflictException failure) {
        var problem = Problem.of(failure);
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(TextConflictProblem.of(problem, failure)).build();
    }
}
