package fr.reseauclimat.minutes.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;

import fr.reseauclimat.media.attachment.MediaDescription;
import fr.reseauclimat.media.attachment.Attachments;
import fr.reseauclimat.media.attachment.AttachmentKind;
import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.facilitation.harvest.Harvest;
import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.minutes.commitment.Commitments;
import fr.reseauclimat.minutes.section.Minutes;
import fr.reseauclimat.minutes.section.MinutesBeginning;
import fr.reseauclimat.minutes.section.MinutesDoor;
import fr.reseauclimat.minutes.section.MinutesRepository;
import fr.reseauclimat.minutes.section.MinutesView;
import fr.reseauclimat.minutes.section.Section;
import fr.reseauclimat.minutes.section.SectionTexts;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes a draft of what was captured, part by part, and takes in later what was captured since. */
@ApplicationScoped
@Transactional
class Drafting {

    @Inject
    EventAccess events;

    @Inject
    MinutesBeginning beginning;

    @Inject
    MinutesDoor door;

    @Inject
    MinutesRepository repository;

    @Inject
    Harvest harvest;

    @Inject
    HarvestedRepository harvested;

    @Inject
    SectionTexts texts;

    @Inject
    MediaStore media;

    @Inject
    Attachments attachments;

    @Inject
    Commitments commitments;

    @Inject
    Clock clock;

    /** Under the lock of the event, so that of two people who begin at once both find the same minutes. */
    DraftOutcome begin(UUID eventId) {
        var event = events.lock(eventId, EventAction.PREPARE);
        if (event.state() != EventState.PUBLISHED && event.state() != EventState.HELD) {
            throw new ProblemException(ProblemType.CONFLICT, "Le compte rendu se commence une fois la rencontre publiée.");
        }
        var known = repository.lockOfEvent(eventId);
        return known.isPresent() ? new DraftOutcome(0, MinutesView.of(known.get())) : takeIn(beginning.begin(event));
    }

    DraftOutcome topUp(UUID eventId) {
        var minutes = door.lock(eventId);
        minutes.follow(minutes.event(), clock.instant());
        return takeIn(minutes);
    }

    private DraftOutcome takeIn(Minutes minutes) {
        repository.flush();
        var added = 0;
        for (var section : minutes.sections()) {
            if (section.segment() != null) {
                added += takeIn(section);
            }
        }
        minutes.touch(clock.instant());
        repository.flush();
        door.tell(minutes.event().id());
        return new DraftOutcome(added, MinutesView.of(minutes));
    }

    private int takeIn(Section section) {
        var parts = harvest.of(section.segment().id());
        var taken = harvested.taken(section.id());
        var origins = new ArrayList<String>();
        var blocks = HarvestBlocks.of(parts, taken);
        if (!blocks.isEmpty()) {
            texts.write(section, HarvestPlacement.insert(section.body(), blocks));
            blocks.forEach(block -> origins.add(block.origin()));
        }
        for (var part : parts) {
            for (var item : part.items()) {
                var origin = HarvestBlocks.origin(part, item);
                if (origin != null && !taken.contains(origin) && !origins.contains(origin)) {
                    take(section, item, origin);
                    origins.add(origin);
                }
            }
        }
        harvested.note(section.id(), origins, clock.instant());
        return origins.size();
    }

    private void take(Section section, HarvestItem item, String origin) {
        if (item instanceof HarvestItem.Picture picture) {
            var owner = section.minutes().asOwner();
            attachments.add(owner, section.id(), AttachmentKind.PHOTO, media.copy(picture.mediaId(), owner), origin,
                    MediaDescription.ofPhoto(picture.alt(), picture.caption(), null));
        } else if (item instanceof HarvestItem.Pledge pledge) {
            commitments.take(section, pledge, origin);
        }
    }
}
