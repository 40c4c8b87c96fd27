package fr.reseauclimat.member.joining;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.mail.UndeliveredMail;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.member.RoleGrants;
import fr.reseauclimat.member.account.AccountInvitations;
import fr.reseauclimat.organisation.Organisation;
import fr.reseauclimat.organisation.OrganisationService;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.persistence.StateChanged;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Staff reads requests to join and decides. */
@ApplicationScoped
@Transactional
public class JoinRequestService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Members members;

    @Inject
    CurrentMember current;

    @Inject
    RoleGrants grants;

    @Inject
    OrganisationService organisations;

    @Inject
    AccountInvitations invitations;

    @Inject
    UndeliveredMail undelivered;

    @Inject
    JoinRequestMapper mapper;

    @Inject
    Outbox outbox;

    @Inject
    MailWriter mails;

    @Inject
    Event<StateChanged> changed;

    @Inject
    Clock clock;

    Page<JoinRequest> list(JoinRequestState state, String typed, PageQuery page) {
        var found = candidacies.page(state, typed, page);
        var invited = invitations.of(found.items().stream().map(Candidacy::member).filter(Objects::nonNull).map(Member::id).toList());
        var missed = undelivered.since(found.items().stream().map(Candidacy::email).toList());
        return found.map(candidacy -> mapper.toRecord(candidacy,
                candidacy.member() == null ? null : invited.get(candidacy.member().id()), missed.get(candidacy.email())));
    }

    JoinRequest get(UUID id) {
        return toRecord(candidacies.findByIdOptional(id).orElseThrow(ProblemException::notFound));
    }

    JoinRequest approve(UUID id, ApproveRequest request, String ifMatch) {
        var candidacy = lock(id, ifMatch);
        candidacy.requirePending();
        var member = new Member(candidacy.firstName(), candidacy.lastName(), candidacy.email(),
                role(candidacy, request), clock.instant());
        member.workFor(organisation(candidacy, request), candidacy.territory(), candidacy.jobTitle());
        member.present(null, candidacy.phone());
        member.speak(candidacy.locale());
        members.save(member);
        candidacy.approve(member, current.find().orElse(null), clock.instant());
        invitations.invite(member);
        return save(candidacy);
    }

    JoinRequest refuse(UUID id, RefuseRequest request, String ifMatch) {
        var candidacy = lock(id, ifMatch);
        candidacy.refuse(request.reason(), current.find().orElse(null), clock.instant());
        outbox.send(mails.write(candidacy.recipient(), JoiningMails.joinRequestRefused(candidacy.refusalReason())));
        return save(candidacy);
    }

    /** Two decisions at once are one after the other. The version is compared where the reader sent it. */
    private Candidacy lock(UUID id, String ifMatch) {
        var candidacy = candidacies.lock(id).orElseThrow(ProblemException::notFound);
        if (ifMatch != null) {
            ExpectedVersion.require(ifMatch, candidacy.version());
        }
        return candidacy;
    }

    private MemberRole role(Candidacy candidacy, ApproveRequest request) {
        return grants.require(request.role() == null ? candidacy.role() : request.role(), "role");
    }

    private Organisation organisation(Candidacy candidacy, ApproveRequest request) {
        if (request.organisationId() != null) {
            return organisations.refer(request.organisationId(), "organisationId");
        }
        if (candidacy.organisation() != null) {
            return candidacy.organisation();
        }
        var territory = candidacy.newOrganisationTerritory();
        return organisations.add(candidacy.newOrganisationName(), candidacy.newOrganisationKind(),
                territory == null ? null : territory.id());
    }

    private JoinRequest save(Candidacy candidacy) {
        candidacies.flush();
        changed.fire(new StateChanged(JoinRequestState.PENDING, candidacy.state(), candidacy.id(), null));
        return toRecord(candidacy);
    }

    private JoinRequest toRecord(Candidacy candidacy) {
        var member = candidacy.member();
        return mapper.toRecord(candidacy, member == null ? null : invitations.of(List.of(member.id())).get(member.id()),
                undelivered.since(candidacy.email()));
    }
}
