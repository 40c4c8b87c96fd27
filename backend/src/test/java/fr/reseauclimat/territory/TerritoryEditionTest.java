package fr.reseauclimat.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class TerritoryEditionTest {

    @Test
    void theEditionDescribesTheFileBesideIt() throws Exception {
        try (var file = TerritoryEdition.territories()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(TerritoryEdition.shipped().sha256());
        }
    }

    @Test
    void namesAreWrittenWithTypographicApostrophes() throws Exception {
        try (var lines = new BufferedReader(new InputStreamReader(TerritoryEdition.territories(), StandardCharsets.UTF_8))) {
            assertThat(lines.lines()).noneMatch(line -> line.contains("'")).anyMatch(line -> line.contains("L’Haÿ-les-Roses"));
        }
    }
}
