package fr.reseauclimat.administration;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.mail.FailedMail;
import fr.reseauclimat.mail.FailedMails;
import fr.reseauclimat.shared.job.JobFailure;
import fr.reseauclimat.shared.job.JobReports;
import fr.reseauclimat.shared.job.JobSummary;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

@Path("/api/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
class JobResource {

    @Inject
    JobReports jobs;

    @Inject
    FailedMails mails;

    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "listJobs", summary = "Work that comes round by itself, and how its last run went")
    public Page<JobSummary> list(@Valid @BeanParam PageQuery page) {
        return jobs.list(page);
    }

    @GET
    @Path("/standing")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "getJobStanding", summary = "How much failed and waits for somebody")
    public JobStanding standing() {
        return new JobStanding(jobs.countFailures(), mails.count());
    }

    @GET
    @Path("/failures")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "listJobFailures", summary = "What jobs could not do; latest first")
    public Page<JobFailure> failures(@QueryParam("job") @Size(max = 100) @Parameter(description = "Name of a job") String job,
            @Valid @BeanParam PageQuery page) {
        return jobs.failures(job, page);
    }

    @POST
    @Path("/failures/retry")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "retryJobFailures", summary = "Have everything that failed tried again, now")
    @APIResponse(responseCode = "204", description = "Will be tried")
    public void retryAll(@QueryParam("job") @Size(max = 100) @Parameter(description = "Name of a job; all of them without it") String job) {
        jobs.retryAll(job);
    }

    @POST
    @Path("/failures/{id}/retry")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "retryJobFailure", summary = "Have this tried again, now")
    @APIResponse(responseCode = "204", description = "Will be tried")
    public void retry(@PathParam("id") UUID id) {
        jobs.retry(id);
    }

    @GET
    @Path("/failed-mails")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "listFailedMails", summary = "Mails that were given up; latest first")
    public Page<FailedMail> failedMails(@Valid @BeanParam PageQuery page) {
        return mails.list(page);
    }

    @POST
    @Path("/failed-mails/{id}/retry")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "retryFailedMail", summary = "Send it again, now")
    @APIResponse(responseCode = "204", description = "Will be sent")
    public void sendAgain(@PathParam("id") UUID id) {
        mails.sendAgain(id);
    }
}
