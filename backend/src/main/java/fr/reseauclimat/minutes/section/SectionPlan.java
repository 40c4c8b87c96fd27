package fr.reseauclimat.minutes.section;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Which sections minutes have, what they are called, and in which order they stand. */
@ApplicationScoped
@Transactional
class SectionPlan {

    @Inject
    MinutesDoor door;

    @Inject
    MinutesRepository repository;

    @Inject
    Clock clock;

    MinutesDraft get(UUID eventId) {
        return MinutesView.of(door.find(eventId));
    }

    MinutesDraft add(UUID eventId, SectionRequest request) {
        return change(eventId, "*", minutes -> minutes.add(request.title(), request.after(), clock.instant()));
    }

    MinutesDraft rename(UUID eventId, UUID section, SectionRequest request) {
        return change(eventId, "*", minutes -> minutes.rename(section, request.title(), clock.instant()));
    }

    /** Whoever moves one section has seen where the others are. */
    MinutesDraft arrange(UUID eventId, SectionOrderRequest request, String ifMatch) {
        return change(eventId, ifMatch, minutes -> minutes.arrange(request.sections(), clock.instant()));
    }

    MinutesDraft remove(UUID eventId, UUID section) {
        return change(eventId, "*", minutes -> minutes.remove(section, clock.instant()));
    }

    MinutesDraft restore(UUID eventId, UUID section) {
        return change(eventId, "*", minutes -> minutes.restore(section, clock.instant()));
    }

    private MinutesDraft change(UUID eventId, String ifMatch, Consumer<Minutes> change) {
        var minutes = door.lock(eventId);
        ExpectedVersion.require(ifMatch, minutes.version());
        change.accept(minutes);
        repository.flush();
        door.tell(eventId);
        return MinutesView.of(minutes);
    }
}
