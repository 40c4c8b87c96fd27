package fr.reseauclimat.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who is let in where, as people decided it: {@code access-matrix.csv}. It is written by hand on purpose, so that a
 * role that is added to an annotation by mistake contradicts something.
 */
final class AccessTable {

    private static final Set<Caller> STAFF = EnumSet.of(Caller.ADEME, Caller.MISSIONS_PUBLIQUES);
    private static final Set<Caller> MEMBERS = EnumSet.of(Caller.ADEME, Caller.MISSIONS_PUBLIQUES,
            Caller.ELECTED_OFFICIAL, Caller.AGENT, Caller.ASSOCIATION, Caller.ADMINISTRATOR);

    private final Map<String, Set<Caller>> rows = new TreeMap<>();

    static AccessTable read() {
        try (var file = AccessTable.class.getResourceAsStream("/access-matrix.csv")) {
            var table = new AccessTable();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";"))
                    .forEach(cells -> table.rows.put(cells[0].strip(), callers(cells[1])));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> operations() {
        return rows.keySet();
    }

    boolean letsIn(Caller caller, String operation) {
        return rows.get(operation).contains(caller);
    }

    private static Set<Caller> callers(String cell) {
        var callers = EnumSet.noneOf(Caller.class);
        for (var name : cell.strip().split(" ")) {
            callers.addAll(switch (name) {
                case "everybody" -> EnumSet.complementOf(EnumSet.copyOf(Caller.NOT_BELIEVED));
                case "members" -> MEMBERS;
                case "participants" -> EnumSet.of(Caller.PARTICIPANT);
                case "staff" -> STAFF;
                case "ademe" -> EnumSet.of(Caller.ADEME);
                case "administrator" -> EnumSet.of(Caller.ADMINISTRATOR);
                default -> throw new IllegalArgumentException("access-matrix.csv: who is \"" + name + "\"?");
            });
        }
        return callers;
    }
}
