package fr.reseauclimat.event.webinar.question;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.event.participant.Attendee;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Questions to the speakers for whoever holds the link to a registration. */
@Path("/api/participations/{token}/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webinars")
class QuestionsByLinkResource {

    @Inject
    Questions questions;

    @GET
    @PermitAll
    @Operation(operationId = "listQuestionsByLink", summary = "Questions to the speakers, without the names of who asked; for those who have a place",
            description = "Sorted by state, votes or askedAt; open ones with most votes first unless asked otherwise.")
    public Page<Question> list(@PathParam("token") String token, @Valid @BeanParam PageQuery page) {
        return questions.list(new Attendee.LinkHolder(token), page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "askQuestionByLink", summary = "Ask the speakers")
    @APIResponse(responseCode = "204", description = "Asked")
    public void ask(@PathParam("token") String token, @Valid @NotNull QuestionRequest request) {
        questions.ask(new Attendee.LinkHolder(token), request.text());
    }

    @DELETE
    @Path("/{questionId}")
    @PermitAll
    @Operation(operationId = "withdrawQuestionByLink", summary = "Withdraw one’s own question")
    public void withdraw(@PathParam("token") String token, @PathParam("questionId") UUID questionId) {
        questions.withdraw(new Attendee.LinkHolder(token), questionId);
    }

    @PUT
    @Path("/{questionId}/vote")
    @PermitAll
    @Operation(operationId = "voteForQuestionByLink", summary = "Want a question answered; once, however often it is sent")
    public void vote(@PathParam("token") String token, @PathParam("questionId") UUID questionId) {
        questions.vote(new Attendee.LinkHolder(token), questionId);
    }

    @DELETE
    @Path("/{questionId}/vote")
    @PermitAll
    @Operation(operationId = "withdrawVoteByLink", summary = "Take one’s vote back")
    public void withdrawVote(@PathParam("token") String token, @PathParam("questionId") UUID questionId) {
        questions.withdrawVote(new Attendee.LinkHolder(token), questionId);
    }
}
