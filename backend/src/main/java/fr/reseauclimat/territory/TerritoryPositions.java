package fr.reseauclimat.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Positions of territories to a hundredth of a degree: {@code territories/positions.csv}. It holds the middle of each
 * commune of Bourgogne-Franche-Comté, the principal town of each of its EPCI and the seat of every department; a commune
 * that is not in it is taken to lie where its EPCI does, else where its department does.
 */
@ApplicationScoped
public class TerritoryPositions {

    /** Kilometres; a hundredth of a degree is one, and a commune is rarely wider than six. */
    private static final int WITHIN_A_COMMUNE = 3;
    private static final int WITHIN_AN_EPCI = 10;
    private static final int WITHIN_A_DEPARTMENT = 25;

    private final Map<String, double[]> known = read();
    /** What contains what changes with the edition only, which is loaded at start. */
    private final Map<String, Optional<Position>> found = new ConcurrentHashMap<>();

    @Inject
    TerritoryRepository territories;

    /** @return positions by identifier; a territory that is nowhere near a known place is left out */
    @Transactional
    public Map<String, Position> of(Collection<String> ids) {
        var positions = new HashMap<String, Position>();
        for (var id : ids) {
            found.computeIfAbsent(id, this::find).ifPresent(position -> positions.put(id, position));
        }
        return positions;
    }

    private Optional<Position> find(String id) {
        if (known.containsKey(id)) {
            return Optional.of(position(id));
        }
        var parents = territories.parents(id);
        return parents.stream().filter(parent -> parent.kind() == TerritoryKind.EPCI)
                .filter(parent -> known.containsKey(parent.id())).findFirst()
                .or(() -> parents.stream().filter(parent -> known.containsKey(parent.id())).findFirst())
                .map(parent -> position(parent.id()));
    }

    private Position position(String id) {
        var place = known.get(id);
        return new Position(place[0], place[1],
                id.startsWith("COM-") ? WITHIN_A_COMMUNE : id.startsWith("EPCI-") ? WITHIN_AN_EPCI : WITHIN_A_DEPARTMENT);
    }

    private static Map<String, double[]> read() {
        try (var file = new BufferedReader(new InputStreamReader(
                TerritoryPositions.class.getResourceAsStream("/territories/positions.csv"), StandardCharsets.UTF_8))) {
            var positions = new HashMap<String, double[]>();
            file.lines().skip(1).map(line -> line.split(",")).forEach(cells ->
                    positions.put(cells[0], new double[] { Double.parseDouble(cells[1]), Double.parseDouble(cells[2]) }));
            return positions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
