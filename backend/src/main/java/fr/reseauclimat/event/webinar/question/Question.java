package fr.reseauclimat.event.webinar.question;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * A question to the speakers.
 *
 * @param author  name of who asked; absent once it is forgotten, and for who reads without an account
 * @param mine    whether the reader asked it
 * @param votes   how many want it answered
 * @param myVote  whether the reader is one of them
 */
public record Question(@NotNull UUID id, @NotNull String text, String author, @NotNull boolean mine,
        @NotNull QuestionState state, @NotNull long votes, @NotNull boolean myVote, @NotNull Instant askedAt) {
}
