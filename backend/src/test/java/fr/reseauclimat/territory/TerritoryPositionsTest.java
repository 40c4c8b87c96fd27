package fr.reseauclimat.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class TerritoryPositionsTest {

    /** Departments of Bourgogne-Franche-Comté. */
    private static final Set<String> REGION = Set.of("21", "25", "39", "58", "70", "71", "89", "90");

    @Inject
    TerritoryPositions positions;

    @Test
    void aCommuneLiesWhereItIsKnownToElseWhereItsEpciDoesElseWhereItsDepartmentDoes() {
        // Souvigny, in Allier, belongs to an EPCI that reaches into the region; of Villeurbanne's department only the seat is known
        var found = positions.of(List.of("COM-21515", "COM-03275", "EPCI-200071140", "COM-69266", "DEP-69", "COM-97411"));
        assertThat(found.get("COM-21515")).isEqualTo(new Position(47.32, 5.11, 3));
        assertThat(found.get("COM-03275")).isEqualTo(found.get("EPCI-200071140")).extracting(Position::within).isEqualTo(10);
        assertThat(found.get("COM-69266")).isEqualTo(found.get("DEP-69")).extracting(Position::within).isEqualTo(25);
        assertThat(found).doesNotContainKey("COM-97411");
    }

    @Test
    void everyCommuneOfTheRegionHasAPositionOfItsOwnNearThatOfItsEpci() throws Exception {
        var communes = FranceFromFile.rows().stream().filter(row -> row.get("kind").equals("COMMUNE"))
                .filter(row -> REGION.contains(row.get("departments"))).toList();
        assertThat(communes).hasSizeGreaterThan(3_600);
        assertThat(communes).allSatisfy(commune -> {
            var id = "COM-" + commune.get("code");
            var epci = "EPCI-" + commune.get("epci");
            var found = positions.of(List.of(id, epci));
            assertThat(found.get(id).within()).isEqualTo(3);
            assertThat(found.get(id).kilometresTo(found.get(epci))).isLessThan(50);
        });
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
