package fr.reseauclimat.territory;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The index over the file that ships with the application, without a database. */
final class FranceFromFile {

    static final List<TerritoryIndex.Entry> ENTRIES = new ArrayList<>();
    static final TerritoryIndex INDEX = read();

    private FranceFromFile() {
    }

    /** @return the lines of the file, each by the names of its columns */
    static List<Map<String, String>> rows() {
        try (var file = FranceFromFile.class.getResourceAsStream("/territories/territories.csv");
                MappingIterator<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader()).readValues(file)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TerritoryIndex read() {
        Map<String, List<String>> contained = new HashMap<>();
        for (var row : rows()) {
            var kind = TerritoryKind.valueOf(row.get("kind"));
            var keys = new ArrayList<>(list(row.get("postcodes")));
            keys.addAll(list(row.get("siren")));
            String population = row.get("population");
            var entry = new TerritoryIndex.Entry(kind.idOf(row.get("code")), kind, row.get("code"), row.get("name"),
                    population.isEmpty() ? null : Integer.valueOf(population), null, keys);
            ENTRIES.add(entry);
            for (String department : list(row.get("departments"))) {
                contained.computeIfAbsent("DEP-" + department, key -> new ArrayList<>()).add(entry.id());
            }
        }
        return new TerritoryIndex(ENTRIES, contained);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" "));
    }
}
