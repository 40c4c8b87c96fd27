package fr.reseauclimat.member.joining;

import java.util.UUID;

import fr.reseauclimat.member.MemberRole;

/**
 * What staff settles when letting somebody in.
 *
 * @param role           another than the one that was asked for, or absent
 * @param organisationId one of the list instead of the one that was named, or absent
 */
record ApproveRequest(MemberRole role, UUID organisationId) {
}
