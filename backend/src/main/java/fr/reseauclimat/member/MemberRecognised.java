package fr.reseauclimat.member;

import java.util.UUID;

/** Somebody who was known before the account signed in for the first time. Told within the transaction. */
public record MemberRecognised(UUID member) {
}
