package fr.reseauclimat.member.account;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/api/members/{id}/invitation")
@Tag(name = "Joining")
class InvitationResource {

    @Inject
    AccountInvitations invitations;

    @POST
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "inviteAgain", summary = "Send the invitation to open an account again",
            description = "Keycloak is asked right after; until it answers, the invitation is pending.")
    @APIResponse(responseCode = "204", description = "Will be sent")
    public void inviteAgain(@PathParam("id") UUID id) {
        invitations.inviteAgain(id);
    }
}
