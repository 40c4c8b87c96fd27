package fr.reseauclimat.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void theSlugComesFromTheFrenchName() {
        assertThat(new Theme("Îlots de chaleur & œuvres d’art", "Heat", Axis.ADAPTATION, 1).slug())
                .isEqualTo("ilots-de-chaleur-oeuvres-d-art");
    }

    @Test
    void renamingKeepsTheSlugThatAddressesCarry() {
        var theme = new Theme("Forêts", "Forests", Axis.ADAPTATION, 1);
        theme.describe(" Forêts et bois ", "Forests and woods", Axis.CROSS_CUTTING, 2);
        assertThat(theme.slug()).isEqualTo("forets");
        assertThat(theme.nameFr()).isEqualTo("Forêts et bois");
        assertThat(theme.axis()).isEqualTo(Axis.CROSS_CUTTING);
        assertThat(theme.position()).isEqualTo(2);
    }

    @Test
    void archivingAndRestoringCanBeRepeated() {
        var theme = new Theme("Forêts", "Forests", Axis.ADAPTATION, 1);
        theme.archive();
        theme.archive();
        assertThat(theme.archived()).isTrue();
        theme.restore();
        theme.restore();
        assertThat(theme.archived()).isFalse();
    }
}
