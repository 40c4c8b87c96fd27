package fr.reseauclimat.facilitation.script;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * One step of a script.
 *
 * @param guidance what the facilitator says or does
 * @param material what to bring
 * @param prompt   what the hall reads meanwhile
 */
public record StepDetail(
        @NotNull UUID id,
        @NotNull String title,
        @NotNull int minutes,
        String guidance,
        String material,
        String prompt,
        @NotNull StepCapture capture) {
}
