package fr.reseauclimat.member.account;

import jakarta.validation.constraints.NotNull;

/**
 * How far the account of somebody who was let in has come.
 *
 * @param lastError why the last try failed, in a word; absent once one succeeded
 */
public record Invitation(@NotNull InvitationState state, String lastError) {
}
