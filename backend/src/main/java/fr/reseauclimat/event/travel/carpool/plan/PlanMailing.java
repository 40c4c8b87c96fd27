package fr.reseauclimat.event.travel.carpool.plan;

import jakarta.validation.constraints.NotNull;

/** @param mails how many people were written to */
public record PlanMailing(@NotNull int mails) {
}
