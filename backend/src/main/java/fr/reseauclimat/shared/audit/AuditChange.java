package fr.reseauclimat.shared.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.validation.constraints.NotNull;

/** What became of one field. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditChange(
        @NotNull String field,
        @Schema(description = "Absent where it was empty, and for personal fields, of which only the change is recorded") String before,
        @Schema(description = "Absent where it is empty, and for personal fields, of which only the change is recorded") String after) {
}
