package fr.reseauclimat.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class TerritoryPositionsTest {

    @Inject
    TerritoryPositions positions;

    @Test
    void aCommuneLiesWhereItsEpciDoesElseWhereItsDepartmentDoes() {
        // Quetigny is in Dijon Métropole; Villeurbanne is in a department of which only the seat is known
        var found = positions.of(List.of("COM-21231", "COM-21515", "COM-69266", "COM-97411"));
        assertThat(found.get("COM-21515")).isEqualTo(found.get("COM-21231"));
        assertThat(found.get("COM-21515").fine()).isTrue();
        assertThat(found.get("COM-69266").fine()).isFalse();
        assertThat(found).doesNotContainKey("COM-97411");
    }

    @Test
    void everyPositionIsInMetropolitanFranceAndNamesATerritory() throws Exception {
        try (var file = TerritoryPositions.class.getResourceAsStream("/territories/positions.csv")) {
            var lines = new String(file.readAllBytes()).lines().skip(1).toList();
            assertThat(lines).hasSizeGreaterThan(300).allSatisfy(line -> {
                var cells = line.split(",");
                assertThat(Double.parseDouble(cells[1])).isBetween(41.3, 51.1);
                assertThat(Double.parseDouble(cells[2])).isBetween(-5.2, 9.6);
            });
            assertThat(positions.of(lines.stream().map(line -> line.split(",")[0]).toList())).hasSize(lines.size());
        }
    }
}
