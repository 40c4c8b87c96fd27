package fr.reseauclimat.event;

import java.util.UUID;

/**
 * Somebody who takes part, as letters and calendar files name a person.
 *
 * @param memberId null for guests and citizens, who have no account
 * @param email    null for who came to the door and left none
 */
public record Participant(UUID memberId, String firstName, String lastName, String email) {

    public boolean hasAddress() {
        return email != null;
    }

    public String fullName() {
        return firstName + " " + lastName;
    }
}
