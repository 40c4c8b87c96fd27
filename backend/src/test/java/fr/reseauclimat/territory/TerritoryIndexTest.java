package fr.reseauclimat.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.reseauclimat.shared.text.SearchText;
import fr.reseauclimat.territory.TerritoryIndex.Entry;
import fr.reseauclimat.territory.TerritoryIndex.Query;
import fr.reseauclimat.territory.TerritoryIndex.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryIndexTest {

    private static final int EVERYTHING = 100_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "st etie|COM-42218",
            "etienne st|COM-42218",
            "SAINT-ÉTIENNE|COM-42218",
            "autun|COM-71014",
            "châteaur|COM-36044",
            "chalon sur s|COM-71076",
            "l'hay|COM-94038",
            "l’haÿ|COM-94038",
            "hay les r|COM-94038",
            "creusot|COM-71153",
            "le creusot|COM-71153",
            "noeux|COM-62617",
            "2a004|COM-2A004",
            "2A004|COM-2A004",
            "71|DEP-71",
            "71400|COM-71014",
            "217100148|COM-71014",
            "200070530|EPCI-200070530",
            "saone et l|DEP-71",
            "bourgogne|REG-27",
            "grand autunois|EPCI-200070530",
            "communauté de communes du clunisois|EPCI-200040293",
            "metropole dijon|EPCI-242100410",
            "saint denis 974|COM-97411",
            "reunion|DEP-974",
    })
    void theFirstSuggestionIsWhatWasMeant(String typed, String id) {
        assertThat(search(typed).entries()).first().extracting(Entry::id).isEqualTo(id);
    }

    @Test
    void aNameTypedInFullComesBeforeTheMorePopulousNamesThatOnlyStartWithIt() {
        assertThat(search("nevers").entries()).extracting(Entry::id).startsWith("COM-58194", "EPCI-245804406");
        assertThat(search("vers").entries()).extracting(Entry::name).startsWith("Vers").contains("Versailles");
    }

    @Test
    void aTownComesBeforeTheEpciThatBearsItsName() {
        assertThat(search("dijo").entries()).extracting(Entry::id).startsWith("COM-21231", "EPCI-242100410");
        assertThat(search("lyo").entries()).extracting(Entry::id).startsWith("COM-69123", "EPCI-200046977");
    }

    @Test
    void aPostcodeFindsItsCommunesTheMostPopulousFirst() {
        assertThat(search("71400").entries()).extracting(Entry::name).startsWith("Autun").contains("Saint-Forgeot");
    }

    @Test
    void stMayBecomeASaintOrStrasbourg() {
        assertThat(search("st").entries().stream().limit(5)).extracting(Entry::name)
                .contains("Strasbourg", "Saint-Denis");
    }

    @Test
    void aSaintIsNotTakenForTheStartOfAnotherWordOnceAWordFollows() {
        assertThat(search("st r").entries()).allSatisfy(
                entry -> assertThat(SearchText.foldPlace(entry.name())).containsPattern("\\bsaint"));
    }

    @Test
    void kindsNarrow() {
        Result result = search(new Query("saint", Set.of(TerritoryKind.EPCI, TerritoryKind.DEPARTMENT), null, 0, EVERYTHING));
        assertThat(result.entries()).extracting(Entry::kind)
                .containsOnly(TerritoryKind.EPCI, TerritoryKind.DEPARTMENT)
                .contains(TerritoryKind.EPCI, TerritoryKind.DEPARTMENT);
    }

    @Test
    void withinNarrows() {
        Result result = search(new Query("saint", Set.of(TerritoryKind.COMMUNE), "DEP-71", 0, EVERYTHING));
        assertThat(result.entries()).hasSizeGreaterThan(100).allSatisfy(entry -> assertThat(entry.code()).startsWith("71"));
        assertThat(search(new Query("saint", Set.of(), "DEP-00", 0, 10)).total()).isZero();
    }

    @Test
    void nothingTypedListsAllByInhabitants() {
        Result result = search(new Query(null, Set.of(TerritoryKind.COMMUNE), null, 0, 3));
        assertThat(result.entries()).extracting(Entry::name).containsExactly("Paris", "Marseille", "Lyon");
        assertThat(result.total()).isEqualTo(34_969);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz", "dijon dijonx", "99999999999999999999", "'; drop table territories --"})
    void whatMatchesNothingIsEmpty(String typed) {
        assertThat(search(typed).total()).isZero();
    }

    @Test
    void signsAloneFindNothing() {
        assertThat(search("%_'").total()).isZero();
    }

    @Test
    void pagesCutTheSameOrderWithoutGapOrRepetition() {
        List<Entry> whole = search(new Query("sa", Set.of(), null, 0, EVERYTHING)).entries();
        var joined = new ArrayList<Entry>();
        for (int offset = 0; offset < whole.size(); offset += 200) {
            joined.addAll(search(new Query("sa", Set.of(), null, offset, 200)).entries());
        }
        assertThat(joined).isEqualTo(whole);
        assertThat(new HashSet<>(joined)).hasSameSizeAs(joined);
        assertThat(search("sa").total()).isEqualTo(whole.size());
    }

    @Test
    void anyTerritoryIsFoundByTheStartsOfItsWordsInAnyOrder() {
        var random = new Random(20260101);
        for (int i = 0; i < 500; i++) {
            Entry entry = FranceFromFile.ENTRIES.get(random.nextInt(FranceFromFile.ENTRIES.size()));
            List<String> words = new ArrayList<>(List.of(entry.name().split("[^\\p{L}\\p{N}]+")));
            words.removeIf(String::isEmpty);
            Collections.shuffle(words, random);
            List<String> starts = words.stream().map(word -> word.substring(0, 1 + random.nextInt(word.length()))).toList();
            String typed = String.join(random.nextBoolean() ? " " : "-", starts);
            // "st" cut from another word than a saint cannot be told from a saint
            if (starts.stream().limit(starts.size() - 1).noneMatch(start -> start.matches("(?i)ste?"))) {
                assertThat(search(typed).entries()).as(typed).contains(entry);
            }
        }
    }

    @Test
    void typingOneMoreLetterNeverAddsTerritories() {
        for (String name : List.of("dijon", "besançon", "l'isle-sur-le-doubs", "belfort")) {
            int before = Integer.MAX_VALUE;
            for (int length = 1; length <= name.length(); length++) {
                int now = search(name.substring(0, length)).total();
                assertThat(now).as(name.substring(0, length)).isPositive().isLessThanOrEqualTo(before);
                before = now;
            }
        }
    }

    private static Result search(String typed) {
        return search(new Query(typed, Set.of(), null, 0, EVERYTHING));
    }

    private static Result search(Query query) {
        return FranceFromFile.INDEX.search(query);
    }
}
