package fr.reseauclimat.member.joining;

import java.time.Clock;
import java.time.Duration;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.shared.problem.TooManyRequestsException;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.web.WindowLimit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How often the open form may be sent. Counted by each instance for itself: it is a brake, not a quota. */
@ApplicationScoped
class SubmissionLimits {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MAILS_A_DAY = 3;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.join-requests.limit", defaultValue = "10")
    int requestsInTenMinutes;

    private WindowLimit clients;
    private WindowLimit addresses;

    @PostConstruct
    void start() {
        clients = new WindowLimit(requestsInTenMinutes, WINDOW);
        addresses = new WindowLimit(MAILS_A_DAY, Duration.ofDays(1));
    }

    /** @throws TooManyRequestsException 429, with when to come back */
    void requireRoomFor(String client) {
        clients.use(client, clock.instant()).ifPresent(wait -> {
            throw new TooManyRequestsException(wait);
        });
    }

    boolean mayWriteTo(MailAddress email) {
        return addresses.use(email.key(), clock.instant()).isEmpty();
    }
}
