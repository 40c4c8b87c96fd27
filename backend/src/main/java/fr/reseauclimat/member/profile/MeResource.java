package fr.reseauclimat.member.profile;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me", description = "The own account and profile")
class MeResource {

    @Inject
    ProfileService profiles;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getAccount", summary = "Who is signed in",
            description = "Takes over the role that Keycloak says by now. Without a profile, the welcome comes next.")
    public Account get() {
        return profiles.account();
    }

    @PUT
    @Path("/profile")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "updateProfile", summary = "Change the own profile")
    public MyProfile update(
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "Version that was read") String ifMatch,
            @Valid @NotNull UpdateProfileRequest request) {
        return profiles.update(request, ifMatch);
    }

    @POST
    @Path("/profile")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "completeWelcome", summary = "Complete the welcome at the first sign-in",
            description = "Completes the profile of somebody who was invited, or makes one.")
    @APIResponseSchema(value = MyProfile.class, responseCode = "201", responseDescription = "Welcomed")
    public MyProfile welcome(@Valid @NotNull WelcomeRequest request) {
        return profiles.welcome(request);
    }

    @POST
    @Path("/visits")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "recordVisit", summary = "Say that the signed-in person is there",
            description = "Once at the start of a client. Coming back within half an hour is the same visit.")
    @APIResponse(responseCode = "204", description = "Noted")
    public void visit() {
        profiles.visit();
    }
}
