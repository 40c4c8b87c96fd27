package fr.reseauclimat.facilitation.contact;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

/**
 * With whom one sat, and whom one wants to see again.
 *
 * @param open     whether wishes can still be made and taken back
 * @param until    when that ends
 * @param erasedAt when all of it is erased
 * @param member   whether the reader has an account: then the directory says how to reach this person
 * @param mine     what those who match learn of the reader
 */
record MyContacts(
        @NotNull boolean open,
        @NotNull Instant until,
        @NotNull Instant erasedAt,
        @NotNull boolean member,
        @NotNull ContactWay mine,
        @NotNull List<Companion> people) {
}
