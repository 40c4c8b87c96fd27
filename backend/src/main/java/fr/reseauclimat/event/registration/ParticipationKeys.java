package fr.reseauclimat.event.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.participant.Participant;
import fr.reseauclimat.shared.security.LinkKind;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.security.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Links that open one registration without an account: each letter carries one of its own, good until the event is over. */
@ApplicationScoped
public class ParticipationKeys implements LinkKind {

    private static final Duration AFTER_THE_END = Duration.ofDays(1);

    @Inject
    ParticipationKeyRepository keys;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public String role() {
        return Roles.PARTICIPANT;
    }

    @Override
    public Optional<UUID> find(String digest) {
        return keys.registrationOf(digest, clock.instant());
    }

    @Override
    public String wayOn() {
        return "La rencontre est passée, ou le lien est incomplet. Reprenez le dernier message reçu, ou ouvrez la page de la rencontre.";
    }

    /** Whom a letter goes to; those without an account find their registration by a link that is theirs. */
    public Participant addressee(Registration registration) {
        var person = registration.participant();
        return registration.hasAccount() ? person : person.at(link(registration));
    }

    /** @return address of the page of somebody without an account, or null for a member, who finds all on the pages of the event */
    public String pageOf(UUID registrationId) {
        return addressee(registrations.findById(registrationId)).page();
    }

    /** @return address of a page that shows this registration, and where it can be confirmed or cancelled */
    public String link(Registration registration) {
        var token = SecretToken.fresh();
        keys.insert(token.digest(), registration.id(), registration.event().endsAt().plus(AFTER_THE_END));
        return publicUrl + "/inscription/" + token.text();
    }
}
