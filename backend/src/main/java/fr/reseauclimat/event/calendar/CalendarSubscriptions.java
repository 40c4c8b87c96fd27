package fr.reseauclimat.event.calendar;

import java.time.Clock;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.member.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A member's own private calendar address: made, made anew, taken back. */
@ApplicationScoped
@Transactional
class CalendarSubscriptions {

    @Inject
    CalendarSubscriptionRepository subscriptions;

    @Inject
    CurrentMember currentMember;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    MyCalendar mine() {
        return subscriptions.ofMember(currentMember.requireId())
                .map(subscription -> new MyCalendar(subscription.createdAt()))
                .orElse(new MyCalendar(null));
    }

    /** Whatever address there was before stops working. */
    MyCalendarAddress renew() {
        var member = currentMember.require();
        var token = CalendarToken.draw();
        var subscription = subscriptions.ofMember(member.id()).orElseGet(() -> new CalendarSubscription(member));
        subscription.renew(token, clock.instant());
        subscriptions.persist(subscription);
        return new MyCalendarAddress(publicUrl + "/api/calendars/private/" + token.value() + ".ics", subscription.createdAt());
    }

    void revoke() {
        subscriptions.ofMember(currentMember.requireId()).ifPresent(subscriptions::delete);
    }
}
