package fr.reseauclimat.topic.decision;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param intoId the topic that says the same and goes on */
record MergeRequest(@NotNull UUID intoId) {
}
