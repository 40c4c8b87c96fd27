package fr.reseauclimat.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class TerritoryImportTest {

    private static final String HEAD = "kind,code,name,siren,population,region,departments,epci,postcodes\n";

    @Inject
    TerritoryImport imports;

    @Inject
    TerritoryRepository territories;

    @Inject
    EntityManager database;

    @Test
    @TestTransaction
    void theFirstStartLoadsAllOfFrance() {
        assertThat(territories.count("kind", TerritoryKind.REGION)).isEqualTo(18);
        assertThat(territories.count("kind", TerritoryKind.DEPARTMENT)).isEqualTo(109);
        assertThat(territories.count("kind", TerritoryKind.EPCI)).isEqualTo(1255);
        assertThat(territories.count("kind", TerritoryKind.COMMUNE)).isEqualTo(34_969);
        assertThat(territories.findById("COM-01001").code()).isEqualTo("01001");
        assertThat(territories.findById("COM-2A004").name()).isEqualTo("Ajaccio");
        assertThat(territories.findById("REG-27").population()).isGreaterThan(2_500_000);
    }

    @Test
    @TestTransaction
    void eachTerritoryKnowsWhereItLies() {
        assertThat(territories.findById("COM-71014").context()).isEqualTo("Saône-et-Loire (71)");
        assertThat(territories.findById("DEP-21").context()).isEqualTo("Bourgogne-Franche-Comté");
        assertThat(territories.findById("EPCI-200006682").context()).isEqualTo("Côte-d’Or (21), Saône-et-Loire (71)");
        assertThat(territories.findById("REG-27").context()).isNull();
        assertThat(territories.parents("COM-71014")).extracting(TerritoryRef::id)
                .containsExactly("REG-27", "DEP-71", "EPCI-200070530");
        assertThat(territories.parents("COM-97611")).extracting(TerritoryRef::id)
                .containsExactly("REG-06", "DEP-976", "EPCI-200060457");
        assertThat(territories.parents("COM-98735")).as("Papeete has no region").extracting(TerritoryRef::id)
                .containsExactly("DEP-987");
        assertThat(territories.parents("EPCI-200006682")).extracting(TerritoryRef::id)
                .containsExactly("REG-27", "DEP-21", "DEP-71");
        assertThat(territories.countCommunesIn("EPCI-200070530")).isEqualTo(55);
        assertThat(territories.countCommunesIn("COM-71014")).isZero();
    }

    @Test
    @TestTransaction
    void everyTerritoryContainsItself() {
        assertThat(territories.count("from Territory t where not exists (select 1 from TerritoryContainment c"
                + " where c.containerId = t.id and c.containedId = t.id)")).isZero();
    }

    @Test
    void theSameEditionIsNotLoadedAgain() throws Exception {
        try (var file = TerritoryEdition.territories()) {
            assertThat(imports.run(TerritoryEdition.shipped(), file)).isFalse();
        }
    }

    @Test
    @TestTransaction
    void aNewEditionChangesNamesAndMembershipsAndRetiresWhatIsGone() {
        assertThat(imports.run(edition("7.0.0"), file("""
                REGION,27,Bourgogne-Franche-Comté,,10,,,,
                DEPARTMENT,71,Saône-et-Loire,,10,27,,,
                DEPARTMENT,58,Nièvre,,10,27,,,
                COMMUNE,71014,Autun-la-Neuve,217100148,10,,58,,71400 71401
                """))).isTrue();
        database.clear();

        assertThat(territories.findById("COM-71014").name()).isEqualTo("Autun-la-Neuve");
        assertThat(territories.findById("COM-71014").context()).isEqualTo("Nièvre (58)");
        assertThat(territories.parents("COM-71014")).extracting(TerritoryRef::id).containsExactly("REG-27", "DEP-58");
        assertThat(territories.findById("COM-71076").retired()).isTrue();
        assertThat(territories.count("not retired")).isEqualTo(4);
        assertThat(territories.parents("COM-71076")).as("what is gone keeps its place").isNotEmpty();
        assertThat(territories.source().edition()).isEqualTo("COG 2027");

        var index = territories.index();
        assertThat(index.search(new TerritoryIndex.Query("chalon", Set.of(), null, 0, 10)).total()).isZero();
        assertThat(index.search(new TerritoryIndex.Query("71401", Set.of(), null, 0, 10)).entries())
                .extracting(TerritoryIndex.Entry::id).isEqualTo(List.of("COM-71014"));
    }

    @Test
    @TestTransaction
    void whatComesBackIsNoLongerRetired() {
        imports.run(edition("7.0.0"), file("REGION,27,Bourgogne-Franche-Comté,,10,,,,\n"));
        imports.run(edition("8.0.0"), file("REGION,28,Normandie,,10,,,,\n"));
        database.clear();
        assertThat(territories.findById("REG-28").retired()).isFalse();
        assertThat(territories.findById("REG-27").retired()).isTrue();
    }

    private static TerritoryEdition edition(String version) {
        return new TerritoryEdition("Titre", "Éditeur", "Licence", "https://example.org", "COG 2027",
                "https://example.org", version, "0");
    }

    private static InputStream file(String rows) {
        return new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }
}
