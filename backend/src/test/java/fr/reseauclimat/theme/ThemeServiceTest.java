package fr.reseauclimat.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
@TestTransaction
class ThemeServiceTest {

    @Inject
    ThemeService themes;

    @Inject
    ThemeRepository repository;

    @Test
    void theVocabularyStartsWithSixteenThemesOnThreeAxes() {
        assertThat(repository.listAll()).hasSizeGreaterThanOrEqualTo(16).extracting(Theme::axis)
                .contains(Axis.ADAPTATION, Axis.MITIGATION, Axis.CROSS_CUTTING);
        assertThat(repository.find("slug", "mobilite-rurale").firstResult().nameEn()).isEqualTo("Rural mobility");
    }

    @Test
    void theSlugsOfTheFirstThemesAreWhatTheApplicationWouldMake() {
        assertThat(repository.list("id in (select id from Theme where position <= 150)")).hasSize(15)
                .allSatisfy(theme -> assertThat(new Theme(theme.nameFr(), theme.nameEn(), theme.axis(), 0).slug())
                        .isEqualTo(theme.slug()));
    }

    @Test
    void anArchivedThemeStaysWhereItIsButIsNotGivenAgain() {
        var theme = repository.find("slug", "forets").firstResult();
        themes.archive(theme.id());
        assertThat(themes.refer(Set.of(theme.id()), Set.of(theme), "themeIds")).containsExactly(theme);
        assertThatThrownBy(() -> themes.refer(Set.of(theme.id()), Set.of(), "themeIds"))
                .isInstanceOfSatisfying(ProblemException.class,
                        problem -> assertThat(problem.errors()).extracting("field").containsExactly("themeIds"));
    }

    @Test
    void anUnknownThemeIsRefused() {
        assertThatThrownBy(() -> themes.refer(Set.of(UUID.randomUUID()), Set.of(), "themeIds"))
                .isInstanceOf(ProblemException.class);
    }
}
