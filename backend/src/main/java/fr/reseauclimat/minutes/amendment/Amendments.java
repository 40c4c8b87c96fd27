package fr.reseauclimat.minutes.amendment;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.minutes.section.MinutesDoor;
import fr.reseauclimat.minutes.section.MinutesDraft;
import fr.reseauclimat.minutes.section.MinutesReader;
import fr.reseauclimat.minutes.section.MinutesRepository;
import fr.reseauclimat.minutes.section.MinutesView;
import fr.reseauclimat.minutes.section.SectionTexts;
import fr.reseauclimat.minutes.text.RichText;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.persistence.StateChanged;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.text.WrittenText;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Those who attended say what should be otherwise; those who run the event decide, and say why. */
@ApplicationScoped
@Transactional
class Amendments {

    @Inject
    MinutesReader readers;

    @Inject
    MinutesDoor door;

    @Inject
    MinutesRepository minutes;

    @Inject
    AmendmentRepository repository;

    @Inject
    AmendmentNotices notices;

    @Inject
    SectionTexts texts;

    @Inject
    CurrentMember currentMember;

    @Inject
    Event<StateChanged> changed;

    @Inject
    Clock clock;

    MinutesDraft open(UUID eventId, OpeningRequest request) {
        var opened = door.lock(eventId);
        opened.openToAmendments(request.until().plusDays(1).atStartOfDay(NetworkTime.PARIS).toInstant(), clock.instant());
        notices.opened(opened, request.until());
        minutes.flush();
        door.tell(eventId);
        return MinutesView.of(opened);
    }

    /** All of them for those who run the event, for others their own ones. */
    Page<AmendmentDetail> page(UUID eventId, PageQuery page) {
        var reader = readers.of(eventId);
        if (reader.minutes() == null || !reader.writes() && !reader.attended()) {
            throw ProblemException.notFound();
        }
        return repository.ofEvent(eventId, reader.writes() ? null : currentMember.requireId(), page).map(AmendmentView::of);
    }

    AmendmentDetail propose(UUID eventId, UUID sectionId, AmendmentRequest request) {
        var reader = readers.of(eventId);
        if (reader.minutes() == null) {
            throw ProblemException.notFound();
        }
        if (!reader.attended()) {
            throw ProblemException.forbidden("Seules les personnes qui étaient là proposent des amendements.");
        }
        if (!reader.minutes().takesAmendments(clock.instant())) {
            throw new ProblemException(ProblemType.CONFLICT, "Le compte rendu n’est pas, ou plus, ouvert aux amendements.");
        }
        var section = reader.minutes().section(sectionId);
        var proposed = request.text() == null ? null : RichText.clean(request.text());
        var changes = proposed != null && !proposed.equals(section.body());
        if (!changes && WrittenText.orNull(request.remark()) == null) {
            throw ProblemException.invalid("remark", "Écrivez une remarque, ou changez le texte.");
        }
        var amendment = new Amendment(section, currentMember.require(), request.remark(), changes ? proposed : null, clock.instant());
        repository.persistAndFlush(amendment);
        changed.fire(new StateChanged(null, AmendmentState.OPEN, amendment.id(), eventId));
        return AmendmentView.of(amendment);
    }

    /** What is accepted becomes the text: as it was proposed, put together with what was written since, or as it is sent. */
    AmendmentDetail decide(UUID eventId, UUID id, DecisionRequest request) {
        door.lock(eventId);
        var amendment = repository.lock(eventId, id).orElseThrow(ProblemException::notFound);
        amendment.decide(request.decision(), request.answer(), currentMember.find().orElse(null), clock.instant());
        if (request.decision() == AmendmentState.ACCEPTED && amendment.proposed() != null) {
            texts.putTogether(amendment.section(), amendment.upon(), amendment.proposed());
        }
        if (request.decision() == AmendmentState.ACCEPTED_WITH_CHANGES && request.text() != null) {
            texts.write(amendment.section(), RichText.clean(request.text()));
        }
        notices.decided(amendment);
        changed.fire(new StateChanged(AmendmentState.OPEN, amendment.state(), id, eventId));
        repository.flush();
        return AmendmentView.of(amendment);
    }
}
