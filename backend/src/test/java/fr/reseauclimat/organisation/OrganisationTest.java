package fr.reseauclimat.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

    @ParameterizedTest
    @ValueSource(strings = {"217100148", "200070530", "385290309", "217 100 148", "217\u00a0100\u202f148", "", "  "})
    void trueSirenAreAccepted(String siren) {
        assertThat(new Siren.Check().isValid(siren, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"217100149", "271100148", "21710014", "2171001480", "21710014A", "٢١٧١٠٠١٤٨"})
    void whatIsNoSirenIsRefused(String siren) {
        assertThat(new Siren.Check().isValid(siren, null)).isFalse();
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        var siren = new StringBuilder("217100148");
        for (int place = 0; place < siren.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                char right = siren.charAt(place);
                siren.setCharAt(place, digit);
                assertThat(Siren.Check.isSiren(siren.toString())).as(siren.toString()).isEqualTo(digit == right);
                siren.setCharAt(place, right);
            }
        }
    }

    @Test
    void whatIsBlankIsAbsentAndSpacesAroundAreDropped() {
        var organisation = new Organisation("  Ville d’Autun ", OrganisationKind.LOCAL_AUTHORITY, null, Instant.EPOCH);
        organisation.describe(" 217 100 148 ", " ", "\n");
        assertThat(organisation.name()).isEqualTo("Ville d’Autun");
        assertThat(organisation.siren()).isEqualTo("217100148");
        assertThat(organisation.website()).isNull();
        assertThat(organisation.description()).isNull();
    }
}
