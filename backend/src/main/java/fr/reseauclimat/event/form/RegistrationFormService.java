package fr.reseauclimat.event.form;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.access.EventPolicy;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
class RegistrationFormService {

    @Inject
    EventAccess access;

    @Inject
    EventRepository events;

    @Inject
    RegistrationFormRepository forms;

    @Inject
    RegistrationForms rules;

    @Inject
    jakarta.enterprise.event.Event<RegistrationFormRevised> revised;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.participants.retention-days")
    int retentionDays;

    RegistrationFormDetail get(UUID eventId) {
        return detail(access.find(eventId));
    }

    /** Under the lock of the places, because it gives other people a right to them. */
    RegistrationFormDetail revise(UUID eventId, RegistrationFormRequest request, String ifMatch) {
        var event = access.lock(eventId, EventAction.EDIT);
        var known = forms.ofEvent(eventId);
        ExpectedVersion.require(ifMatch, known.map(RegistrationFormService::version).orElse(0));
        event.progress().requireOpen();
        var form = known.orElseGet(() -> new RegistrationForm(event));
        form.revise(request, events.placesGiven(eventId, Seat.ONLINE), clock.instant());
        forms.persistAndFlush(form);
        revised.fire(new RegistrationFormRevised(eventId));
        return detail(event);
    }

    private RegistrationFormDetail detail(Event event) {
        var form = forms.ofEvent(event.id());
        var now = clock.instant();
        return new RegistrationFormDetail(
                rules.places(event),
                form.map(known -> known.quotas().stream().map(quota -> reserved(event, quota, now)).toList()).orElse(List.of()),
                form.map(RegistrationFormService::questions).orElse(List.of()),
                rules.parallels(event), retentionDays,
                EventPolicy.allowedActions(event, access.actor(event, null), now).contains(EventAction.EDIT),
                form.map(RegistrationFormService::version).orElse(0));
    }

    private static ReservedPlaces reserved(Event event, Quota quota, Instant now) {
        var releaseAt = quota.releaseAt(event.startsAt());
        return new ReservedPlaces(quota.profile(), quota.places(), quota.sharePercent(),
                event.capacity() == null ? 0 : quota.of(event.capacity()), releaseAt, !now.isBefore(releaseAt));
    }

    static List<AskedQuestion> questions(RegistrationForm form) {
        return form.questions().stream().map(question -> new AskedQuestion(question.id(), question.kind(), question.label(),
                question.required(), question.options())).toList();
    }

    /** Nought is the version of a form that nobody has begun. */
    private static int version(RegistrationForm form) {
        return form.version() + 1;
    }
}
