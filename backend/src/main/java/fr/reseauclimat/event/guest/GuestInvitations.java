package fr.reseauclimat.event.guest;

import java.time.Instant;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.form.RegistrationForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Describes an event to somebody who has no account. */
@ApplicationScoped
public class GuestInvitations {

    @Inject
    RegistrationForms forms;

    @ConfigProperty(name = "reseau-climat.participants.retention-days")
    int retentionDays;

    public GuestInvitation describe(Event event, Instant now) {
        var where = event.venue().line();
        return new GuestInvitation(event.title(), event.summary(), event.startsAt(), event.endsAt(),
                where.isEmpty() ? null : where, forms.places(event), forms.asked(event.id()), forms.parallels(event),
                event.registrationWindow().whyClosed(now).orElse(null), retentionDays);
    }
}
