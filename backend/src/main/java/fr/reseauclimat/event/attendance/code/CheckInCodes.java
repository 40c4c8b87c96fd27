package fr.reseauclimat.event.attendance.code;

import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.attendance.AttendanceRepository;
import fr.reseauclimat.event.attendance.photo.PhotoConsents;
import fr.reseauclimat.event.registration.CurrentAttendee;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.paper.QrCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The codes that people show at the door, as addresses of the application: any phone can read them. */
@ApplicationScoped
@Transactional
public class CheckInCodes {

    @Inject
    EventAccess access;

    @Inject
    AttendanceRepository attendance;

    @Inject
    PhotoConsents consents;

    @Inject
    CurrentAttendee reader;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    /** What the reader shows at the door and has answered. */
    MyDay myDay(UUID eventId) {
        var registration = reader.registeredAt(eventId).registrationId();
        return new MyDay(registration, attendance.codeOf(registration), consents.of(registration));
    }

    /** One code takes less than a millisecond: people at the door do not wait for paper. */
    @Transactional(Transactional.TxType.NEVER)
    String svgOfMine(UUID eventId) {
        var code = QuarkusTransaction.requiringNew().call(() -> myDay(eventId).code());
        return QrCode.of(address(code)).svg();
    }

    /** @throws ProblemException 404 for an unknown code and for whoever does not run its event alike */
    CodeHolder holder(UUID code) {
        var eventId = attendance.eventOfCode(code);
        if (eventId == null) {
            throw ProblemException.notFound();
        }
        try {
            access.find(eventId, EventAction.SEE_REGISTRATIONS);
        } catch (ProblemException refused) {
            throw ProblemException.notFound();
        }
        return new CodeHolder(eventId, attendance.registrationOfCode(eventId, code));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public String address(UUID code) {
        return publicUrl + "/a/" + code;
    }
}
