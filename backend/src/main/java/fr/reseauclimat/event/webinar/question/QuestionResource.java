package fr.reseauclimat.event.webinar.question;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/events/{id}/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webinars")
class QuestionResource {

    @Inject
    Questions questions;

    @GET
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "listQuestions", summary = "Questions to the speakers",
            description = "Sorted by state, votes or askedAt; open ones with most votes first unless asked otherwise. "
                    + "By a link: without the names of who asked, and for who has a place.")
    public Page<Question> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return questions.list(id, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "askQuestion", summary = "Ask the speakers; for those who take part")
    @APIResponse(responseCode = "204", description = "Asked")
    public void ask(@PathParam("id") UUID id, @Valid @NotNull QuestionRequest request) {
        questions.ask(id, request.text());
    }

    @DELETE
    @Path("/{questionId}")
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "withdrawQuestion", summary = "Withdraw one's own question")
    public void withdraw(@PathParam("id") UUID id, @PathParam("questionId") UUID questionId) {
        questions.withdraw(id, questionId);
    }

    @PUT
    @Path("/{questionId}/vote")
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "voteForQuestion", summary = "Want a question answered; once, however often it is sent")
    public void vote(@PathParam("id") UUID id, @PathParam("questionId") UUID questionId) {
        questions.vote(id, questionId);
    }

    @DELETE
    @Path("/{questionId}/vote")
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "withdrawVote", summary = "Take one's vote back")
    public void withdrawVote(@PathParam("id") UUID id, @PathParam("questionId") UUID questionId) {
        questions.withdrawVote(id, questionId);
    }

    @PUT
    @Path("/{questionId}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "moderateQuestion", summary = "Mark a question as answered, hide it or open it again")
    public void moderate(@PathParam("id") UUID id, @PathParam("questionId") UUID questionId,
            @Valid @NotNull ModerationRequest request) {
        questions.moderate(id, questionId, request.state());
    }
}
