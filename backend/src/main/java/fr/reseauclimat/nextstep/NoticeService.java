package fr.reseauclimat.nextstep;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.minutes.section.AttendeeRepository;
import fr.reseauclimat.shared.persistence.StateChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells whoever has to act next: noted with what happened, and written as {@link Steps} says, bundled for each person. */
@ApplicationScoped
@Transactional
class NoticeService {

    @Inject
    NoticeRepository notices;

    @Inject
    AttendeeRepository attendees;

    @Inject
    Members members;

    @Inject
    CurrentMember currentMember;

    @Inject
    MailWriter writer;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    void note(@Observes StateChanged change) {
        notices.forgetUntold(change.subject());
        var occasion = Steps.find(change.before(), change.now()).map(Step::occasion).orElse(null);
        if (occasion != null) {
            var told = people(occasion, change.subject(), change.eventId());
            told.remove(currentMember.idOrNull());
            notices.add(told, occasion, change.subject(), change.eventId(), clock.instant());
        }
    }

    /** One mail with everything that waits for this member, except what is no longer hers or his to know. */
    void tell(UUID id) {
        var waiting = notices.take(id, clock.instant()).stream()
                .filter(notice -> people(notice.occasion(), notice.subject(), notice.eventId()).contains(id))
                .toList();
        var member = members.find(id);
        if (member.isPresent() && !waiting.isEmpty()) {
            outbox.send(writer.write(member.get().recipient(),
                    NoticeMails.notices(waiting, waiting.getFirst(), publicUrl)));
        }
    }

    private Set<UUID> people(Occasion occasion, UUID subject, UUID event) {
        return occasion.addressees().stream().flatMap(who -> who == Addressee.ATTENDEES
                ? attendees.members(event).stream()
                : notices.people(who, subject, event).stream()).collect(Collectors.toSet());
    }
}
