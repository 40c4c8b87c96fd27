package fr.reseauclimat.event.participant;

import java.util.UUID;

import fr.reseauclimat.mail.Recipient;
import fr.reseauclimat.shared.text.MailAddress;

/**
 * Somebody who takes part, as letters and calendar files name a person.
 *
 * @param memberId null for guests and citizens, who have no account
 * @param email    null for who came to the door and left none
 * @param page     where this person finds the own registration, or null for the page of the event
 */
public record Participant(UUID memberId, String firstName, String lastName, MailAddress email, String page) {

    public Participant(UUID memberId, String firstName, String lastName, MailAddress email) {
        this(memberId, firstName, lastName, email, null);
    }

    public Participant at(String page) {
        return new Participant(memberId, firstName, lastName, email, page);
    }

    public boolean hasAddress() {
        return email != null;
    }

    public Recipient recipient() {
        return new Recipient(email, firstName);
    }

    public String fullName() {
        return firstName + " " + lastName;
    }
}
