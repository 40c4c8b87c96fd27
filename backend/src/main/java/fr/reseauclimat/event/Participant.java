package fr.reseauclimat.event;

import java.util.UUID;

/**
 * Somebody who takes part, as letters and calendar files name a person.
 *
 * @param memberId null for guests and citizens, who have no account
 */
public record Participant(UUID memberId, String firstName, String lastName, String email) {

    public String fullName() {
        return firstName + " " + lastName;
    }
}
