package fr.reseauclimat.event.webinar.reminder;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.mail.Recipient;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

@ApplicationScoped
class ReminderRepository {

    private static final String DUE = """
            select r.id subject, e.id event_id
            from registrations r join events e on e.id = r.event_id
            where e.state = 'PUBLISHED' and e.online and e.starts_at > :now and e.starts_at <= :until
              and r.state = 'REGISTERED' and r.seat = 'ONLINE' and not r.walk_in
              and not exists (select 1 from webinar_reminders s where s.registration_id = r.id and s.starts_at = e.starts_at)
            order by r.arrival""";

    private static final String REMINDER = """
            select r.id, e.id event_id, e.title, e.starts_at, e.ends_at, e.online_url,
                   coalesce(m.first_name, r.guest_first_name), coalesce(m.email, r.guest_email)
            from registrations r join events e on e.id = r.event_id left join members m on m.id = r.member_id
            where r.id = :id""";

    @Inject
    EntityManager entities;

    Due due(Instant now, Instant until) {
        return new Due.Found(DUE, Map.of("now", now, "until", until));
    }

    DueReminder find(UUID registrationId) {
        return reminder((Tuple) entities.createNativeQuery(REMINDER, Tuple.class).setParameter("id", registrationId).getSingleResult());
    }

    void markSent(DueReminder reminder, Instant now) {
        entities.createNativeQuery("insert into webinar_reminders (registration_id, starts_at, sent_at) values (:id, :start, :now)")
                .setParameter("id", reminder.registrationId()).setParameter("start", reminder.startsAt())
                .setParameter("now", now).executeUpdate();
    }

    private static DueReminder reminder(Tuple row) {
        return new DueReminder(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class),
                row.get(3, Instant.class), row.get(4, Instant.class), row.get(5, String.class), new Recipient(MailAddress.stored(row.get(7, String.class)), row.get(6, String.class)));
    }
}
