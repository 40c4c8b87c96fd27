package fr.reseauclimat.event.registration.answer;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One part of each group that runs side by side. Whoever calls holds the lock of the event, so that no part has one too many. */
@ApplicationScoped
public class SegmentChoices {

    @Inject
    SegmentChoiceRepository choices;

    /** @throws ProblemException 400 for what is no choice of this event */
    void check(Event event, List<UUID> wanted) {
        var groups = new HashSet<Integer>();
        for (var id : wanted) {
            if (!groups.add(part(event, id).parallelGroup())) {
                throw ProblemException.invalid("segmentIds", "Choisissez un seul atelier parmi ceux qui se déroulent en même temps.");
            }
        }
    }

    /**
     * @param wanted replaces what was chosen
     * @throws ProblemException 409 for a part that is full
     */
    void keep(Event event, UUID registrationId, List<UUID> wanted) {
        var known = choices.of(registrationId);
        known.stream().filter(choice -> !wanted.contains(choice.segmentId())).forEach(choices::delete);
        for (var id : wanted) {
            if (known.stream().noneMatch(choice -> choice.segmentId().equals(id))) {
                requireRoom(part(event, id));
                choices.persist(new SegmentChoice(registrationId, id));
            }
        }
        choices.flush();
    }

    void forget(UUID registrationId) {
        choices.of(registrationId).forEach(choices::delete);
    }

    public List<UUID> of(UUID registrationId) {
        return choices.of(registrationId).stream().map(SegmentChoice::segmentId).toList();
    }

    private void requireRoom(EventSegment part) {
        if (part.capacity() != null && choices.taken(part.id()) >= part.capacity()) {
            throw new ProblemException(ProblemType.CONFLICT, "«\u00a0" + part.title() + "\u00a0» est complet\u00a0: choisissez un autre atelier.");
        }
    }

    private static EventSegment part(Event event, UUID id) {
        return event.segments().stream().filter(segment -> segment.id().equals(id) && segment.parallelGroup() != null).findFirst()
                .orElseThrow(() -> ProblemException.invalid("segmentIds", "Rechargez la page\u00a0: le programme a changé."));
    }
}
