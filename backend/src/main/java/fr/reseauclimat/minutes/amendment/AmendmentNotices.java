package fr.reseauclimat.minutes.amendment;

import java.time.LocalDate;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.minutes.section.AttendeeRepository;
import fr.reseauclimat.minutes.section.Minutes;
import fr.reseauclimat.shared.time.FrenchDates;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes to those who attended: that they can propose amendments, and what became of theirs. */
@ApplicationScoped
class AmendmentNotices {

    @Inject
    AttendeeRepository attendees;

    @Inject
    Members members;

    @Inject
    MailWriter writer;

    @Inject
    Outbox outbox;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    void opened(Minutes minutes, LocalDate until) {
        var page = page(minutes);
        for (var id : attendees.members(minutes.event().id())) {
            send(minutes, members.get(id), AmendmentMails.minutesToAmend(minutes.event().title(), FrenchDates.day(until), page));
        }
    }

    void decided(Amendment amendment) {
        if (amendment.author() != null) {
            var minutes = amendment.section().minutes();
            send(minutes, amendment.author(), AmendmentMails.amendmentDecided(minutes.event().title(), amendment.section().title(),
                    amendment.state().name(), amendment.answer(), page(minutes)));
        }
    }

    private void send(Minutes minutes, Member to, TemplateInstance letter) {
        outbox.send(writer.write(to.recipient(), letter).answeredBy(minutes.event().contact()));
    }

    private String page(Minutes minutes) {
        return publicUrl + "/rencontres/" + minutes.event().id() + "/compte-rendu";
    }
}
