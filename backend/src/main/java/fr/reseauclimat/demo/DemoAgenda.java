package fr.reseauclimat.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import fr.reseauclimat.demo.DemoContent.DemoEvent;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.time.NetworkTime;

/** Puts the events of the demo around the day on which it is loaded, and draws who takes part. */
final class DemoAgenda {

    private static final int FACILITATOR = 1;
    private static final int AGENT = 3;

    private final Random random = new Random(71);
    private final DemoRepository repository;
    private final List<DemoMember> members;
    private final Instant now;

    DemoAgenda(DemoRepository repository, List<DemoMember> members, Instant now) {
        this.repository = repository;
        this.members = members;
        this.now = now;
    }

    void insert(List<DemoEvent> events) {
        var number = 0;
        for (var event : events) {
            insert(event, number++);
        }
    }

    private void insert(DemoEvent event, int number) {
        var monday = LocalDate.ofInstant(now, NetworkTime.PARIS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var day = monday.plusWeeks(event.week()).plusDays(event.weekday() - 1L);
        var state = event.week() < 0 || !event.state().equals("PUBLISHED") || at(day, LocalTime.MIN).isAfter(now)
                ? event.state() : "HELD";
        var id = UUID.randomUUID();
        var published = event.published() ? earlier(day, number) : null;
        var created = published == null ? now : published.minus(14, ChronoUnit.DAYS);
        repository.insertEvent(id, event, state, day, published, members.get(FACILITATOR).id(), created);
        repository.insertSegments(id, event.segments(), day);
        repository.insertThemes(id, event.themes());
        repository.assign("event_facilitators", id, members.get(FACILITATOR).id());
        if (number % 4 == 1) {
            // facilitation is handed to members: the network's own measure of success
            repository.assign("event_facilitators", id, members.get(AGENT).id());
        }
        var takers = takers(event);
        if (event.visibility().equals("INVITED")) {
            takers.forEach(member -> repository.assign("event_invitees", id, member.id()));
        }
        if (published != null) {
            var start = at(day, LocalTime.of(8, 0));
            var people = DemoGuests.among(event, takers.stream().map(DemoParticipant::of).toList());
            repository.insertRegistrations(id, people, event.online() ? "ONLINE" : "ON_SITE", event.registered(), published,
                    start.isBefore(now) ? start : now);
        }
    }

    /** Announced about six weeks ahead; of the events to come, some a few days ago, so that there is news. */
    private Instant earlier(LocalDate day, int number) {
        var announced = at(day, LocalTime.of(9, 0)).minus(42, ChronoUnit.DAYS);
        var latest = now.minus(1 + number % 9, ChronoUnit.DAYS);
        return announced.isAfter(latest) ? latest : announced;
    }

    private List<DemoMember> takers(DemoEvent event) {
        var seminar = event.kind().equals("ELECTED_SEMINAR");
        // whoever signs in with a demo account finds past events, one to come, and the others still to register for
        var forAccounts = event.week() < 0 || seminar || event.kind().equals("WEBINAR") && event.week() == 2;
        var candidates = new ArrayList<>(members.stream()
                .filter(member -> forAccounts || !member.hasAccount())
                .filter(member -> !seminar || member.role() == MemberRole.ELECTED_OFFICIAL)
                .toList());
        Collections.shuffle(candidates, random);
        if (seminar || event.week() >= 0) {
            candidates.sort(Comparator.comparing(member -> !member.hasAccount()));
        }
        return candidates.subList(0, Math.min(candidates.size(), event.registered() + event.waiting()));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(NetworkTime.PARIS).toInstant();
    }
}
