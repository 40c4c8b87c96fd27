package fr.reseauclimat.event.calendar;

import java.time.Clock;
import java.time.Duration;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.security.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What calendar programs subscribe to. They sign in nowhere: the address alone says what they may see. */
@ApplicationScoped
@Transactional
class CalendarFeeds {

    /** Long enough for every program to hear that an event was cancelled, or ended earlier than planned. */
    private static final Duration REMEMBERED = Duration.ofDays(60);

    @Inject
    CalendarFeedRepository repository;

    @Inject
    CalendarSubscriptionRepository subscriptions;

    @Inject
    CalendarFeedWriter writer;

    @Inject
    Clock clock;

    Feed everythingPublic() {
        return feed("Réseau Climat – rencontres ouvertes", Viewer.VISITOR, null);
    }

    /** @throws ProblemException 404 for an unknown theme */
    Feed theme(String slug) {
        var name = repository.themeName(slug);
        if (name == null) {
            throw ProblemException.notFound();
        }
        return feed("Réseau Climat – " + name, Viewer.VISITOR, slug);
    }

    /**
     * What the owner sees as a member, never as staff: whoever holds the address needs no role.
     *
     * @throws ProblemException 404 for an address that never was, or was taken back
     */
    Feed ofMember(String token) {
        var member = subscriptions.memberOf(new CalendarToken(token)).orElseThrow(ProblemException::notFound);
        return feed("Réseau Climat – mon agenda", new Viewer(member, true, false), null);
    }

    private Feed feed(String name, Viewer reader, String theme) {
        var entries = repository.entries(reader, theme, clock.instant().minus(REMEMBERED));
        var content = writer.write(name, entries);
        return new Feed(content, CalendarToken.sha256(content).substring(0, 32));
    }

    /** @param tag differs where the content does */
    record Feed(byte[] content, String tag) {
    }
}
