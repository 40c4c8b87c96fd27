package fr.reseauclimat.theme;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

@Path("/api/themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes", description = "The one vocabulary that tags every object")
class ThemeResource {

    @Inject
    ThemeService themes;

    @GET
    @PermitAll
    @Operation(operationId = "listThemes", summary = "The vocabulary, in its order")
    public Page<ThemeDetail> list(
            @QueryParam("archived") @DefaultValue("false") @Parameter(description = "Archived themes too") boolean archived,
            @Valid @BeanParam PageQuery page) {
        return themes.list(archived, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES, Roles.ADMINISTRATOR })
    @Operation(operationId = "getTheme", summary = "A theme, with the version that an update needs")
    public ThemeDetail get(@PathParam("id") UUID id) {
        return themes.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES, Roles.ADMINISTRATOR })
    @Operation(operationId = "createTheme", summary = "Add a theme")
    @APIResponseSchema(value = ThemeDetail.class, responseCode = "201", responseDescription = "Added")
    public ThemeDetail create(@Valid @NotNull CreateThemeRequest request) {
        return themes.create(request);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES, Roles.ADMINISTRATOR })
    @Operation(operationId = "updateTheme", summary = "Rename or move a theme")
    public ThemeDetail update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull UpdateThemeRequest request) {
        return themes.update(id, request, ifMatch);
    }

    @POST
    @Path("/{id}/archive")
    @ResponseStatus(200)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES, Roles.ADMINISTRATOR })
    @Operation(operationId = "archiveTheme", summary = "Offer a theme no longer; old objects keep it")
    public ThemeDetail archive(@PathParam("id") UUID id) {
        return themes.archive(id);
    }

    @POST
    @Path("/{id}/restore")
    @ResponseStatus(200)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES, Roles.ADMINISTRATOR })
    @Operation(operationId = "restoreTheme", summary = "Offer an archived theme again")
    public ThemeDetail restore(@PathParam("id") UUID id) {
        return themes.restore(id);
    }
}
