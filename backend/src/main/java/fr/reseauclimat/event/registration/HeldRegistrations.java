package fr.reseauclimat.event.registration;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.shared.problem.LinkExpiredException;
import fr.reseauclimat.shared.security.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds registrations by the links that letters carry, and makes such links. Within a transaction of the caller. */
@ApplicationScoped
public class HeldRegistrations {

    @Inject
    ParticipationKeyRepository keys;

    @Inject
    ParticipationKeys links;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Clock clock;

    /** @throws LinkExpiredException 410, the same for what is unknown and for what is too old */
    public Registration find(String token) {
        return registrations.findById(idOf(token));
    }

    /** Looked up without loading the registration. */
    public UUID idOf(String token) {
        return keys.registrationOf(SecretToken.digest(token), clock.instant()).orElseThrow(() -> new LinkExpiredException(
                "La rencontre est passée, ou le lien est incomplet. Reprenez le dernier message reçu,"
                        + " ou ouvrez la page de la rencontre."));
    }

    /** @return address of the page of somebody without an account, or null for a member, who finds all on the pages of the event */
    public String pageOf(UUID registrationId) {
        return links.addressee(registrations.findById(registrationId)).page();
    }
}
