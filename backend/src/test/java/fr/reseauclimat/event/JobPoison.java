package fr.reseauclimat.event;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Rows that break the work on them, written past what takes care that there are none. */
@ApplicationScoped
@Transactional
public class JobPoison {

    @Inject
    EntityManager entities;

    public void title(UUID event, String title) {
        entities.createNativeQuery("update events set title = ?1 where id = ?2").setParameter(1, title).setParameter(2, event).executeUpdate();
    }

    /** Until it is taken away, nothing can be noted of this registration. */
    public void refuseReminders(UUID registration) {
        entities.createNativeQuery("alter table registration_reminders add constraint poisoned check (registration_id <> '"
                + registration + "') not valid").executeUpdate();
    }

    public void remove() {
        entities.createNativeQuery("alter table registration_reminders drop constraint poisoned").executeUpdate();
    }
}
