package fr.reseauclimat.architecture;

import static java.util.stream.Collectors.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Imports show which class knows which; SQL shows nobody. A feature's SQL names its own tables, and of others only what
 * they publish: views, and the few tables below.
 */
class SqlTest {

    private static final Path MAIN = Path.of("src/main/java/fr/reseauclimat");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Vocabularies, and relations that hold nothing but who and what belongs together. */
    private static final Set<String> PUBLISHED = Set.of("territories", "territory_containments", "themes",
            "event_facilitators", "event_segments", "event_themes", "segment_choices");

    /** Parts of events that are features of their own, by their packages. */
    private static final Map<String, String> FEATURES = Map.of("event.registration", "registration", "event.form", "registration",
            "event.guest", "registration", "event.attendance", "attendance", "event.travel", "travel", "event.webinar", "webinar");

    /** What a job empties and nobody fills any more. */
    private static final Set<String> EMPTIED = Set.of("media_parts");

    /** It fills all tables, and runs before there is anything else. */
    private static final Set<String> APART = Set.of("demo");

    /** What still reaches further, with the reason. This list may only become shorter. */
    private static final Map<String, Set<String>> REACHING = new TreeMap<>(Map.of(
            // rights and counts of the list of events, which is measured: a view costs at each planning; and the dates that hang on
            // the day of an event, which move with it, in its transaction
            "event", Set.of("carpool_entries", "invitation_links", "participation_keys", "registration_forms", "registration_quotas",
                    "registrations"),
            // what waits for somebody is counted in one trip, wherever it waits; who prepares a day is told of it
            "nextstep", Set.of("account_invitations", "amendments", "checklist_items", "commitment_questions", "commitments",
                    "event_comments", "join_requests", "minutes", "minutes_sections"),
            // people who walked in are erased with all that is known of them
            "attendance", Set.of("registrations"),
            // what one person sends twice at once waits for the row
            "travel", Set.of("registrations"),
            // somebody who came in online was present
            "registration", Set.of("webinar_joins"),
            // wishes of a profile are read as stems of their words
            "facilitation", Set.of("member_needs", "member_offers", "member_skills"),
            // the trail is written below all features and read here
            "administration", Set.of("audit_entries"),
            // addresses of one day in the past, before there is JPA
            "mail", Set.of("join_requests", "members", "pending_registrations", "registrations")));

    private static final Pattern TEXT = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\n])*)\"", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile(
            "(?<=^\\s{0,60}|\\b(?:from|join|into|update|using)\\s{1,40})(\\w+)(?=[\\s),]|$)|,\\s*(\\w+) \\w{1,2}(?=\\s*(?:,|$|\\n|where|left|join))");
    private static final Pattern OWNED = Pattern.compile("@(?:Table|CollectionTable|JoinTable)\\(\\s*name = \"(\\w+)\"|insert into (\\w+)");

    @Test
    void sqlNamesTablesOfItsFeatureAndWhatOthersPublish() {
        var tables = tables();
        var owners = new TreeMap<String, Set<String>>();
        var named = new TreeMap<String, Set<String>>();
        for (var source : sources()) {
            var feature = feature(source);
            var code = read(source);
            OWNED.matcher(code).results().map(SqlTest::name).filter(tables::contains)
                    .forEach(table -> owners.computeIfAbsent(table, one -> new TreeSet<>()).add(feature));
            TEXT.matcher(code).results().flatMap(text -> NAMED.matcher(name(text)).results()).map(SqlTest::name).filter(tables::contains)
                    .forEach(table -> named.computeIfAbsent(feature, one -> new TreeSet<>()).add(table));
        }
        assertThat(owners.keySet()).as("tables that some feature writes").containsAll(tables);
        named.forEach((feature, names) -> names.removeIf(table -> PUBLISHED.contains(table) || owners.get(table).contains(feature)));
        named.values().removeIf(Set::isEmpty);
        assertThat(named).as("tables of other features").isEqualTo(REACHING);
    }

    private static Set<String> tables() {
        var migrations = list(MIGRATIONS, ".sql").stream().map(SqlTest::read).collect(joining()).replaceAll("--[^\n]*", "");
        var tables = new TreeSet<String>();
        Pattern.compile("create (?:unlogged )?table (\\w+)").matcher(migrations).results().forEach(found -> tables.add(found.group(1)));
        Pattern.compile("alter table (\\w+) rename to (\\w+)").matcher(migrations).results().forEach(found -> {
            tables.remove(found.group(1));
            tables.add(found.group(2));
        });
        tables.removeAll(EMPTIED);
        Pattern.compile("drop table (\\w+)").matcher(migrations).results().forEach(found -> tables.remove(found.group(1)));
        return tables;
    }

    private static List<Path> sources() {
        return list(MAIN, ".java").stream().filter(source -> !APART.contains(feature(source))).toList();
    }

    private static String feature(Path source) {
        var inside = MAIN.relativize(source.getParent());
        var two = inside.subpath(0, Math.min(2, inside.getNameCount())).toString().replace('/', '.');
        return FEATURES.getOrDefault(two, inside.getName(0).toString());
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
