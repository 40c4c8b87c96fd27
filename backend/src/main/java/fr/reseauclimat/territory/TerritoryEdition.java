package fr.reseauclimat.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The edition of the official geographic code that ships with the application: {@code territories/edition.json}, which
 * {@code make territories} writes beside {@code territories.csv}.
 *
 * @param sha256 of the file, so that a corrected export is loaded too
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TerritoryEdition(String title, String publisher, String licence, String licenceUrl, String edition, String url,
        String packageVersion, String sha256) {

    static TerritoryEdition shipped() {
        try (var file = resource("edition.json")) {
            return new ObjectMapper().readValue(file, TerritoryEdition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream territories() {
        return resource("territories.csv");
    }

    private static InputStream resource(String name) {
        return TerritoryEdition.class.getResourceAsStream("/territories/" + name);
    }
}
