package fr.reseauclimat.event.travel.carpool.board;

import jakarta.validation.constraints.NotNull;

/** @param accepted then both learn each other's mail address */
record AnswerRequest(@NotNull Boolean accepted) {
}
