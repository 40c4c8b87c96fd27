package fr.reseauclimat.event.brief;

import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The brief of an event, for those who run it and for staff. */
@ApplicationScoped
@Transactional
public class BriefService {

    @Inject
    BriefRepository briefs;

    @Inject
    EventAccess events;

    BriefDetail get(UUID eventId) {
        events.find(eventId, EventAction.PREPARE);
        return briefs.ofEvent(eventId).map(BriefService::shown).orElse(BriefDetail.UNWRITTEN);
    }

    /** Under the lock of the event, so that two people do not both write the first one. */
    BriefDetail write(UUID eventId, BriefRequest request, String ifMatch) {
        var event = events.lock(eventId, EventAction.PREPARE);
        var known = briefs.ofEvent(eventId);
        ExpectedVersion.require(ifMatch, known.map(BriefService::versionOf).orElse(BriefDetail.UNWRITTEN.version()));
        var brief = known.orElseGet(() -> new EventBrief(event));
        brief.write(request.audience(), request.takeaways(), request.goals().stream().map(Goal::toEntity).toList());
        briefs.persistAndFlush(brief);
        return shown(brief);
    }

    /** The same words for another event. */
    public void copy(UUID from, Event to) {
        briefs.ofEvent(from).ifPresent(brief -> {
            var copy = new EventBrief(to);
            copy.write(brief.audience(), brief.takeaways(), brief.goals());
            briefs.persist(copy);
        });
    }

    private static BriefDetail shown(EventBrief brief) {
        return new BriefDetail(brief.goals().stream().map(Goal::of).toList(), brief.audience(), brief.takeaways(),
                versionOf(brief));
    }

    /** One ahead of the row, so that the first text is a newer version than none. */
    private static int versionOf(EventBrief brief) {
        return brief.version() + 1;
    }
}
