package fr.reseauclimat.minutes.compilation;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import fr.reseauclimat.event.EventKind;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which minutes are asked for. */
public class CompilationFilter {

    @QueryParam("theme")
    @Size(max = 100)
    @Parameter(description = "Slug of a theme, or its identifier", example = "mobilite-rurale")
    String theme;

    @QueryParam("territory")
    @Size(max = 20)
    @Parameter(description = "What took place in this territory", example = "DEP-71")
    String territory;

    @QueryParam("kind")
    EventKind kind;

    @QueryParam("from")
    @Parameter(description = "First day, in Paris")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day, in Paris")
    LocalDate to;
}
