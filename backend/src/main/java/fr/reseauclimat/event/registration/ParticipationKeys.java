package fr.reseauclimat.event.registration;

import java.time.Duration;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.participant.Participant;
import fr.reseauclimat.shared.security.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Links that open one registration without an account: each letter carries one of its own, good until the event is over. */
@ApplicationScoped
public class ParticipationKeys {

    private static final Duration AFTER_THE_END = Duration.ofDays(1);

    @Inject
    ParticipationKeyRepository keys;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    /** Whom a letter goes to; those without an account find their registration by a link that is theirs. */
    public Participant addressee(Registration registration) {
        var person = registration.participant();
        return registration.hasAccount() ? person : person.at(link(registration));
    }

    /** @return address of a page that shows this registration, and where it can be confirmed or cancelled */
    public String link(Registration registration) {
        var token = SecretToken.fresh();
        keys.insert(token.digest(), registration.id(), registration.event().endsAt().plus(AFTER_THE_END));
        return publicUrl + "/inscription/" + token.text();
    }
}
