package fr.reseauclimat.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Saint-Étienne|saint etienne",
            "L’Haÿ-les-Roses|l hay les roses",
            "L'Haÿ-les-Roses|l hay les roses",
            "Nœux-les-Mines|noeux les mines",
            "Dembeni / Mamoudzou|dembeni mamoudzou",
            "« Saintes - Grandes Rives »|saintes grandes rives",
            "ÇA VA|ca va",
            "C2A|c2a",
    })
    void namesLoseAccentsCaseAndSigns(String name, String folded) {
        assertThat(SearchText.fold(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "st etienne|saint etienne",
            "Ste-Foy|sainte foy",
            "Bourg-St-Maurice|bourg saint maurice",
            "Strasbourg|strasbourg",
            "Arrest|arrest",
            "Stenay|stenay",
    })
    void saintsOfPlacesAreSpeltOut(String name, String folded) {
        assertThat(SearchText.foldPlace(name)).isEqualTo(folded);
    }

    @Test
    void nothingFoldsToTheEmptyText() {
        assertThat(SearchText.fold(null)).isEmpty();
        assertThat(SearchText.fold(" -’% ")).isEmpty();
    }

    @Test
    void foldingTwiceChangesNothing() {
        String once = SearchText.foldPlace("CC de Pouilly-en-Auxois / St-Rémy");
        assertThat(SearchText.foldPlace(once)).isEqualTo(once);
    }

    @Test
    void signsAloneAreNoWishForEverything() {
        assertThat(SearchText.words("Saint-Étienne %")).containsExactly("saint", "etienne");
        assertThat(SearchText.words(" ")).isEmpty();
        assertThat(SearchText.words(null)).isEmpty();
        for (var signs : new String[] { "%", "_", "%_%\\", "…" }) {
            assertThat(SearchText.words(signs)).as(signs).singleElement().matches(word -> !word.matches("[\\p{L}\\p{N} %_\\\\]*"));
        }
    }
}
