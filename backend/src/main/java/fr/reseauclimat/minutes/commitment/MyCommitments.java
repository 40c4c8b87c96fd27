package fr.reseauclimat.minutes.commitment;

import java.util.UUID;

import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.minutes.section.MinutesDoor;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the reader said to do, and, before a day, what those who come to it said. */
@ApplicationScoped
@Transactional
class MyCommitments {

    @Inject
    CurrentMember currentMember;

    @Inject
    MinutesDoor door;

    @Inject
    CommitmentRepository repository;

    Page<CommitmentDetail> page(PageQuery page) {
        return repository.ofMember(currentMember.requireId(), page).map(CommitmentView::of);
    }

    /** What those who are registered for this event, or their organisations, promised at other ones; for those who run it. */
    Page<CommitmentDetail> promisedBefore(UUID eventId, PageQuery page) {
        door.require(eventId);
        return repository.promisedBefore(eventId, page).map(CommitmentView::of);
    }
}
