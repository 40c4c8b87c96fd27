package fr.reseauclimat.event.guest.link;

import jakarta.validation.constraints.NotNull;

/** @param address to be sent to those who are invited; it is kept nowhere and cannot be asked for again */
record NewInvitationLink(@NotNull InvitationLinkDetail link, @NotNull String address) {
}
