package fr.reseauclimat.event.registration;

import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who somebody without an account says to be. */
@Embeddable
public class GuestIdentity {

    @Column(name = "guest_first_name")
    private String firstName;

    @Column(name = "guest_last_name")
    private String lastName;

    @Column(name = "guest_email")
    private String email;

    @Column(name = "guest_organisation")
    private String organisation;

    protected GuestIdentity() {
    }

    /** @param organisation or null */
    public GuestIdentity(String firstName, String lastName, MailAddress email, String organisation) {
        this.firstName = firstName.strip();
        this.lastName = lastName.strip();
        this.email = email == null ? null : email.value();
        this.organisation = WrittenText.orNull(organisation);
    }

    /** Of somebody who came to the door: nobody spells a mail address there. */
    public static GuestIdentity withoutAddress(String firstName, String lastName, String organisation) {
        return new GuestIdentity(firstName, lastName, null, organisation);
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    MailAddress email() {
        return MailAddress.stored(email);
    }
}
