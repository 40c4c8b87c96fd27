package fr.reseauclimat.member.joining;

import java.time.Clock;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.mail.Recipient;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.member.RoleGrants;
import fr.reseauclimat.organisation.OrganisationService;
import fr.reseauclimat.shared.persistence.StateChanged;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.web.Brakes;
import fr.reseauclimat.territory.TerritoryService;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes requests to join. Whether an address is known here must show neither in the answer nor in its delay. */
@ApplicationScoped
class JoiningService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Members members;

    @Inject
    OrganisationService organisations;

    @Inject
    TerritoryService territories;

    @Inject
    Brakes brakes;

    @Inject
    Outbox outbox;

    @Inject
    MailWriter mails;

    @Inject
    Event<StateChanged> changed;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    @Transactional
    Acknowledgement submit(SubmitJoinRequest request) {
        brakes.newThing();
        var candidacy = candidacy(request);
        candidacies.lockAddress(candidacy.email());
        if (!members.isFree(candidacy.email())) {
            send(candidacy.email(), JoiningMails.joinRequestFromMember(publicUrl));
        } else {
            if (!candidacies.hasPending(candidacy.email())) {
                candidacies.persist(candidacy);
                changed.fire(new StateChanged(null, JoinRequestState.PENDING, candidacy.id(), null));
            }
            send(candidacy.email(), JoiningMails.joinRequestReceived());
        }
        return Acknowledgement.RECEIVED;
    }

    /** What is wrong with a request is said before its address is looked at. */
    private Candidacy candidacy(SubmitJoinRequest request) {
        if (!RoleGrants.ORDINARY.contains(request.role())) {
            throw ProblemException.invalid("role", "Choisissez élu, agent ou membre d’une association.");
        }
        var candidacy = new Candidacy(request, clock.instant());
        candidacy.actsFor(territories.refer(request.territoryId(), "territoryId"));
        var unlisted = request.newOrganisation();
        if (request.organisationId() == null && unlisted == null) {
            throw ProblemException.invalid("organisationId", "Choisissez votre structure ou décrivez-la.");
        }
        if (request.organisationId() != null) {
            candidacy.belongsTo(organisations.refer(request.organisationId(), "organisationId"));
        } else {
            candidacy.belongsToNew(unlisted.name(), unlisted.kind(),
                    territories.refer(unlisted.territoryId(), "newOrganisation.territoryId"));
        }
        return candidacy;
    }

    private void send(MailAddress email, TemplateInstance text) {
        if (brakes.mayWriteTo(email)) {
            outbox.send(mails.write(new Recipient(email, null), text));
        }
    }
}
