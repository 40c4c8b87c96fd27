package fr.reseauclimat.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.time.NetworkTime;

/** Plausible events for tests, varied where a test needs it. */
public final class Plans {

    public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    public static final Instant START = Instant.parse("2026-04-16T07:00:00Z");

    private EventKind kind = EventKind.WEBINAR;
    private EventVisibility visibility = EventVisibility.MEMBERS;
    private Instant startsAt = START;
    private Instant endsAt = START.plus(7, ChronoUnit.HOURS);
    private Instant deadline;
    private boolean online = true;
    private String onlineUrl = "https://visio.example.org/eau";
    private String placeName;
    private Integer capacity;
    private List<SegmentPlan> segments = List.of();

    private Plans() {
    }

    public static Plans webinar() {
        return new Plans();
    }

    /** Tomorrow at ten o'clock in Paris, from the machine's clock: for tests that run the application. */
    public static Plans soon() {
        var plans = new Plans();
        plans.startsAt = Instant.now().atZone(NetworkTime.PARIS).plusDays(1).truncatedTo(ChronoUnit.DAYS).withHour(10).toInstant();
        plans.endsAt = plans.startsAt.plus(2, ChronoUnit.HOURS);
        return plans;
    }

    public Plans kind(EventKind kind) {
        this.kind = kind;
        return this;
    }

    public Plans visibility(EventVisibility visibility) {
        this.visibility = visibility;
        return this;
    }

    public Plans from(Instant start, Instant end) {
        this.startsAt = start;
        this.endsAt = end;
        return this;
    }

    public Plans deadline(Instant deadline) {
        this.deadline = deadline;
        return this;
    }

    public Plans online(boolean online, String url) {
        this.online = online;
        this.onlineUrl = url;
        return this;
    }

    public Plans at(String placeName) {
        this.placeName = placeName;
        return this;
    }

    public Plans capacity(Integer capacity) {
        this.capacity = capacity;
        return this;
    }

    public Plans segments(SegmentPlan... segments) {
        this.segments = List.of(segments);
        return this;
    }

    public EventPlan plan() {
        return new EventPlan(kind, visibility, "L’eau qui manque", "Partager ce qui marche.", "Programme à venir.",
                startsAt, endsAt, online, onlineUrl, placeName, null, null, null, capacity, deadline, Set.of(), segments);
    }

    public static Member member(String name) {
        return new Member("Claude", name, MailAddress.of(name.toLowerCase() + "@example.org"), MemberRole.AGENT, NOW);
    }
}
