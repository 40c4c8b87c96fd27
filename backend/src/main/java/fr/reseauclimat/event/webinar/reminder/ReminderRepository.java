package fr.reseauclimat.event.webinar.reminder;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.mail.Recipient;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@ApplicationScoped
class ReminderRepository {

    private static final String DUE = """
            select p.registration_id subject, e.id event_id
            from people_at_events p join event_dates e on e.id = p.event_id
            where e.state = 'PUBLISHED' and e.online and e.starts_at > :now and e.starts_at <= :until
              and p.state = 'REGISTERED' and p.seat = 'ONLINE' and not p.walk_in
              and not exists (select 1 from webinar_reminders s where s.registration_id = p.registration_id and s.starts_at = e.starts_at)
            order by p.arrival""";

    @Inject
    EntityManager entities;

    Due due(Instant now, Instant until) {
        return new Due.Found(DUE, Map.of("now", now, "until", until));
    }

    DueReminder find(UUID registrationId) {
        return Listing.select("p.registration_id, e.id, e.title, e.starts_at, e.ends_at, e.online_url, p.first_name, p.email")
                .from("people_at_events p join event_dates e on e.id = p.event_id").where("p.registration_id = ?", registrationId)
                .one(entities, row -> new DueReminder(row.id("registration_id"), row.id("id"), row.text("title"), row.moment("starts_at"),
                        row.moment("ends_at"), row.text("online_url"), new Recipient(MailAddress.stored(row.text("email")), row.text("first_name"))))
                .orElseThrow();
    }

    void markSent(DueReminder reminder, Instant now) {
        entities.createNativeQuery("insert into webinar_reminders (registration_id, starts_at, sent_at) values (:id, :start, :now)")
                .setParameter("id", reminder.registrationId()).setParameter("start", reminder.startsAt())
                .setParameter("now", now).executeUpdate();
    }
}
