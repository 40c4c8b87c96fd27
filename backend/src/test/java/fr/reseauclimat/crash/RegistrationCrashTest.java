package fr.reseauclimat.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.local.PostgresServer;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.MailServer;
import fr.reseauclimat.testing.Platform;
import fr.reseauclimat.testing.Tokens;

/**
 * 2,000 registrations for 20 events while people give back their places, and the API is killed three times in the midst
 * of it: no seat is sold twice, none is free while somebody waits who may have it, none that is held back is given to
 * others, nothing that was acknowledged is lost, and each promotion is mailed exactly once. A quarter of the people are
 * elected officials; every second event holds places back for them, and half of the events are online as well.
 */
@Tag("crash")
class RegistrationCrashTest {

    private static final int EVENTS = 20;
    private static final int PEOPLE = 100;
    private static final int SEED = 20_261_123;
    private static final int KILLS = 3;
    /** Longer than a mail that was being sent at a kill is left alone. */
    private static final Duration STANDSTILL = Duration.ofSeconds(30);

    private static final String OFFICIAL = Roles.ELECTED_OFFICIAL;

    /** @param reserved places of the room that are held back, by profile */
    private record Places(Map<Seat, Integer> capacities, Map<ParticipantProfile, Integer> reserved) {
    }

    private static final Path LOG = Path.of("target/crash-api.log");

    @Test
    void noPlaceAndNoMailIsLostOrGivenTwiceThoughTheApiIsKilled() throws Exception {
        try (var postgres = PostgresServer.temporary();
                var mails = MailServer.start();
                var api = new ApiProcess(Platform.settings(postgres), LOG)) {
            Files.deleteIfExists(LOG);
            api.start();
            try (var database = DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password())) {
                var places = fill(database);
                var wishes = wishes(places);
                var requests = wishes.size() + (int) wishes.stream().filter(Crowd.Wish::leaves).count();
                try (var crowd = new Crowd(api.address(), wishes, SEED)) {
                    var work = crowd.begin();
                    for (var kill = 1; kill <= KILLS; kill++) {
                        while (crowd.acknowledged() < requests * kill / (KILLS + 1)) {
                            Thread.sleep(5);
                        }
                        api.kill();
                        api.start();
                    }
                    Crowd.await(work);
                    check(new Aftermath(database), places, crowd, mails);
                }
            }
        }
    }

    private static void check(Aftermath aftermath, Map<UUID, Places> places, Crowd crowd, MailServer mails) throws Exception {
        for (var event : places.entrySet()) {
            assertThat(aftermath.defects(event.getKey(), event.getValue().capacities(), event.getValue().reserved(),
                    crowd.inside(event.getKey()))).as(event.getValue().toString()).isEmpty();
        }
        awaitMails(aftermath);
        var promotions = aftermath.promotions();
        var told = PromotionMails.of(mails);
        System.out.printf("%d requests acknowledged, %d asked again after a kill, %d promotions, %d mails of which %d twice%n",
                crowd.acknowledged(), crowd.retries(), promotions.size(), told.delivered(), told.delivered() - told.lines().size());
        assertThat(promotions).hasSizeGreaterThan(50);
        assertThat(told.lines()).isEqualTo(promotions.stream().sorted().toList());
    }

    /** As long as some go out, however slow the machine is. */
    private static void awaitMails(Aftermath aftermath) throws Exception {
        var before = Long.MAX_VALUE;
        for (var pending = aftermath.pendingMails(); pending > 0; pending = aftermath.pendingMails()) {
            assertThat(pending).as("mails that wait, and none goes out").isLessThan(before);
            before = pending;
            for (var end = Instant.now().plus(STANDSTILL); aftermath.pendingMails() > 0 && Instant.now().isBefore(end);) {
                Thread.sleep(200);
            }
        }
    }

    private static List<Crowd.Wish> wishes(Map<UUID, Places> places) {
        var random = new Random(SEED);
        var wishes = new ArrayList<Crowd.Wish>();
        for (var event : places.entrySet()) {
            for (var person = 0; person < PEOPLE; person++) {
                var seat = event.getValue().capacities().containsKey(Seat.ONLINE) && random.nextInt(3) == 0 ? Seat.ONLINE : Seat.ON_SITE;
                wishes.add(new Crowd.Wish(event.getKey(), "crowd-" + person, role(person), seat, random.nextInt(4) == 0));
            }
        }
        return wishes;
    }

    private static String role(int person) {
        return person % 4 == 0 ? OFFICIAL : Roles.AGENT;
    }

    /** @return identifier of each event, and its places */
    private static Map<UUID, Places> fill(Connection database) throws SQLException {
        try (var insert = database.prepareStatement("""
                insert into members (id, subject, first_name, last_name, email, role, joined_at)
                values (?, ?, 'Prénom', ?, ?, ?, now())""")) {
            for (var person = 0; person < PEOPLE; person++) {
                var name = "crowd-" + person;
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, Tokens.subject(name));
                insert.setString(3, name);
                insert.setString(4, Tokens.email(name));
                insert.setString(5, (role(person).equals(OFFICIAL) ? MemberRole.ELECTED_OFFICIAL : MemberRole.AGENT).name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        var places = new LinkedHashMap<UUID, Places>();
        try (var insert = database.prepareStatement("""
                insert into events (id, kind, state, visibility, title, summary, description, starts_at, ends_at, online,
                                    place_name, capacity, published_at, created_by, created_at, changed_at)
                values (?, 'MEETING_DAY', 'PUBLISHED', 'MEMBERS', ?, 'Résumé', '', now() + interval '20 days',
                        now() + interval '20 days 7 hours', ?, 'Salle', ?, now(), (select id from members limit 1), now(), now())""")) {
            for (var event = 0; event < EVENTS; event++) {
                var id = UUID.randomUUID();
                places.put(id, placesOf(event));
                insert.setObject(1, id);
                insert.setString(2, "Rencontre " + event);
                insert.setBoolean(3, places.get(id).capacities().containsKey(Seat.ONLINE));
                insert.setInt(4, places.get(id).capacities().get(Seat.ON_SITE));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        hold(database, places);
        return places;
    }

    /** With and without places held back, with and without a second kind of seat: all four. */
    private static Places placesOf(int event) {
        var capacity = 10 + 3 * event;
        return new Places(event / 2 % 2 == 0 ? Map.of(Seat.ON_SITE, capacity) : Map.of(Seat.ON_SITE, capacity, Seat.ONLINE, 5 + event),
                event % 2 == 0 ? Map.of() : Map.of(ParticipantProfile.ELECTED_OFFICIAL, capacity / 3));
    }

    private static void hold(Connection database, Map<UUID, Places> places) throws SQLException {
        try (var form = database.prepareStatement("""
                insert into registration_forms (id, event_id, online_capacity, changed_at) values (?, ?, ?, now())""");
                var quota = database.prepareStatement("""
                        insert into registration_quotas (id, form_id, profile, places) values (gen_random_uuid(), ?, ?, ?)""")) {
            for (var event : places.entrySet()) {
                var id = UUID.randomUUID();
                form.setObject(1, id);
                form.setObject(2, event.getKey());
                form.setObject(3, event.getValue().capacities().get(Seat.ONLINE), Types.INTEGER);
                form.executeUpdate();
                for (var held : event.getValue().reserved().entrySet()) {
                    quota.setObject(1, id);
                    quota.setString(2, held.getKey().name());
                    quota.setInt(3, held.getValue());
                    quota.executeUpdate();
                }
            }
        }
    }
}
