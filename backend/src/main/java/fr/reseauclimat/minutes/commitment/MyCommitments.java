package fr.reseauclimat.minutes.commitment;

import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.minutes.section.MinutesDoor;
import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the reader said to do, and, before a day, what those who come to it said. */
@ApplicationScoped
@Transactional
class MyCommitments {

    /** What may be sorted by: what is open comes first, and of that what is due first. */
    private static final Map<String, String> SORTS = Map.of("state", "state");

    @Inject
    CurrentMember currentMember;

    @Inject
    MinutesDoor door;

    @Inject
    CommitmentRepository repository;

    Page<CommitmentDetail> page(PageQuery page) {
        page.sortKeys(SORTS, "state");
        var all = repository.ofMember(currentMember.requireId());
        return Page.of(all.stream().skip(page.offset()).limit(page.size()).map(CommitmentView::of).toList(), page, all.size());
    }

    /** What those who are registered for this event, or their organisations, promised at other ones; for those who run it. */
    Page<CommitmentDetail> promisedBefore(UUID eventId, PageQuery page) {
        door.require(eventId);
        page.sortKeys(SORTS, "state");
        var all = repository.promisedBefore(eventId);
        return Page.of(all.stream().skip(page.offset()).limit(page.size()).map(CommitmentView::of).toList(), page, all.size());
    }
}
