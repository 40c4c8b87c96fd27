package fr.reseauclimat.minutes.commitment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.minutes.section.Minutes;
import fr.reseauclimat.minutes.section.MinutesDoor;
import fr.reseauclimat.minutes.section.Section;
import fr.reseauclimat.organisation.OrganisationService;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who said to do what, until when, and what became of it. */
@ApplicationScoped
@Transactional
public class Commitments {

    @Inject
    MinutesDoor door;

    @Inject
    CommitmentRepository repository;

    @Inject
    Members members;

    @Inject
    OrganisationService organisations;

    @Inject
    CurrentMember currentMember;

    @Inject
    Clock clock;

    /** Without a person who asks: the caller has made sure that it may be told. */
    public List<CommitmentDetail> of(UUID eventId) {
        return repository.ofEvent(eventId).stream().map(CommitmentView::of).toList();
    }

    Page<CommitmentDetail> page(UUID eventId, PageQuery page) {
        door.find(eventId);
        return repository.ofEvent(eventId, page).map(CommitmentView::of);
    }

    CommitmentDetail add(UUID eventId, CommitmentRequest request) {
        var minutes = door.find(eventId);
        var commitment = new Commitment(minutes, segment(minutes, request.segmentId()), null, clock.instant());
        say(commitment, request);
        repository.persistAndFlush(commitment);
        return CommitmentView.of(commitment);
    }

    CommitmentDetail change(UUID eventId, UUID id, CommitmentRequest request, String ifMatch) {
        door.find(eventId);
        var commitment = find(eventId, id);
        ExpectedVersion.require(ifMatch, commitment.version());
        say(commitment, request);
        repository.flush();
        return CommitmentView.of(commitment);
    }

    void remove(UUID eventId, UUID id) {
        door.find(eventId);
        repository.delete(find(eventId, id));
    }

    /** By those who run the event, and by whoever said so or is of the organisation that did. */
    CommitmentDetail answer(UUID eventId, UUID id, OutcomeRequest request) {
        var commitment = find(eventId, id);
        if (!isOwn(commitment)) {
            door.require(eventId);
        }
        commitment.answer(request.state(), request.outcome(), clock.instant());
        repository.flush();
        return CommitmentView.of(commitment);
    }

    /**
     * Takes over what was captured, once. Within the transaction of the caller.
     *
     * @return whether it is new
     */
    public boolean take(Section section, HarvestItem.Pledge pledge, String origin) {
        var eventId = section.minutes().event().id();
        if (pledge.what() == null || pledge.what().isBlank() || repository.isKnown(eventId, origin)) {
            return false;
        }
        var commitment = new Commitment(section.minutes(), section.segment(), origin, clock.instant());
        commitment.say(pledge.what(), pledge.who(), null, null, pledge.due());
        repository.persist(commitment);
        return true;
    }

    private void say(Commitment commitment, CommitmentRequest request) {
        var member = request.memberId() == null ? null : members.find(request.memberId())
                .orElseThrow(() -> ProblemException.invalid("memberId", "Ce membre n’existe pas."));
        var organisation = organisations.refer(request.organisationId(), "organisationId");
        commitment.say(request.what(), request.who(), member, organisation, request.dueOn());
    }

    private boolean isOwn(Commitment commitment) {
        var asking = currentMember.find().orElse(null);
        return asking != null && (asking.equals(commitment.member())
                || asking.organisation() != null && asking.organisation().equals(commitment.organisation()));
    }

    private Commitment find(UUID eventId, UUID id) {
        return repository.of(eventId, id).orElseThrow(ProblemException::notFound);
    }

    private static EventSegment segment(Minutes minutes, UUID id) {
        return id == null ? null : minutes.event().segments().stream().filter(segment -> segment.id().equals(id)).findFirst()
                .orElseThrow(() -> ProblemException.invalid("segmentId", "Ce temps n’est pas de cette rencontre."));
    }
}
