package fr.reseauclimat.member.joining;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.member.account.Invitation;
import fr.reseauclimat.organisation.OrganisationRef;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.web.Versioned;
import fr.reseauclimat.territory.TerritoryRef;
import jakarta.validation.constraints.NotNull;

/**
 * A request to join, as staff reads it.
 *
 * @param decidedBy  name of who decided
 * @param memberId   the member that an approval made
 * @param undeliveredSince since when letters do not reach the address; absent where they do
 * @param invitation how far the account of an approved person has come
 */
public record JoinRequest(
        @NotNull UUID id,
        @NotNull String firstName,
        @NotNull String lastName,
        @NotNull MailAddress email,
        String phone,
        @NotNull MemberRole role,
        String jobTitle,
        OrganisationRef organisation,
        NewOrganisation newOrganisation,
        TerritoryRef territory,
        String message,
        @NotNull JoinRequestState state,
        @NotNull Instant submittedAt,
        Instant decidedAt,
        String decidedBy,
        String refusalReason,
        UUID memberId,
        Invitation invitation,
        Instant undeliveredSince,
        @NotNull int version) implements Versioned {
}
