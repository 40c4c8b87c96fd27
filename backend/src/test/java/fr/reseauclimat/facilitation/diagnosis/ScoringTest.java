package fr.reseauclimat.facilitation.diagnosis;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.get;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.move;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.prepare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class ScoringTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    ScoringDesk desk;

    @Inject
    DiagnosisHarvest harvest;

    @Inject
    Retention retention;

    @Inject
    EntityManager entities;

    private Day day;
    private List<UUID> criteria;

    @BeforeEach
    void scoringIsOpen() {
        day = fixtures.day(SegmentKind.SHARED_DIAGNOSIS, today().plusDays(1), List.of());
        criteria = prepare(day).stream().map(UUID::fromString).toList();
        move(day, "FIRST_SCORING").statusCode(200);
    }

    private ScoresTaken score(UUID voter, int round, Integer level, long revision) {
        return desk.score(day.segment(), new ScoresRequest(voter, round, List.of(new Score(criteria.getFirst(), level, revision))));
    }

    @Test
    void theSameScoreFiftyTimesAtOnceIsOne() throws Exception {
        var voter = UUID.randomUUID();
        var all = criteria.stream().map(criterion -> new Score(criterion, 3, 7)).toList();
        Callable<ScoresTaken> send = () -> desk.score(day.segment(), new ScoresRequest(voter, 1, all));
        try (var phones = Executors.newFixedThreadPool(16)) {
            for (var answer : phones.invokeAll(IntStream.range(0, 50).mapToObj(i -> send).toList())) {
                assertThat(answer.get().scores()).hasSize(3);
            }
        }
        assertThat(get(day).getInt("answering")).isEqualTo(1);
        assertThat(fixtures.count("select count(*) from diagnosis_scores where voter = ?1", voter)).isEqualTo(3);
    }

    @Test
    void ofManyChangesAtOnceTheLastOneOnThePhoneCounts() throws Exception {
        var voter = UUID.randomUUID();
        var changes = IntStream.rangeClosed(1, 50).<Callable<ScoresTaken>>mapToObj(revision -> () -> score(voter, 1, 1 + revision % 5, revision))
                .toList().reversed();
        try (var phones = Executors.newFixedThreadPool(16)) {
            for (var answer : phones.invokeAll(changes)) {
                answer.get();
            }
        }
        assertThat(score(voter, 1, 4, 2).scores()).containsExactly(new Score(criteria.getFirst(), 1, 50));
    }

    @Test
    void whoeverTakesAScoreBackNoLongerCounts() {
        var voter = UUID.randomUUID();
        score(voter, 1, 5, 1);
        assertThat(get(day).getInt("answering")).isEqualTo(1);
        score(voter, 1, null, 2);
        assertThat(get(day).getInt("answering")).isZero();
    }

    @Test
    void whatComesForARoundThatDoesNotRunIsRefused() {
        assertThatThrownBy(() -> score(UUID.randomUUID(), 2, 3, 1)).isInstanceOf(TransitionRefusedException.class);
        IntStream.range(0, 5).forEach(person -> score(UUID.randomUUID(), 1, 3, 1));
        move(day, "SPREAD").statusCode(200);
        assertThatThrownBy(() -> score(UUID.randomUUID(), 1, 1, 1)).isInstanceOf(TransitionRefusedException.class);
        assertThat(get(day).<Integer>getList("criteria[0].before.counts")).containsExactly(0, 0, 5, 0, 0);
    }

    @Test
    void aCriterionOfAnotherDiagnosisIsRefused() {
        var other = new ScoresRequest(UUID.randomUUID(), 1, List.of(new Score(UUID.randomUUID(), 3, 1)));
        assertThatThrownBy(() -> desk.score(day.segment(), other)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aPhoneSeesNeitherScoresNorHowManyGaveThemBeforeTheyAreShown() {
        IntStream.range(0, 6).forEach(person -> score(UUID.randomUUID(), 1, 3, 1));
        var seen = desk.look(day.segment());
        assertThat(seen.criteria()).hasSize(3).allSatisfy(criterion -> assertThat(criterion.before()).isNull());
        move(day, "SPREAD").statusCode(200);
        assertThat(desk.look(day.segment()).criteria().getFirst().before().size()).isEqualTo(6);
        assertThat(desk.look(day.segment()).criteria().get(1).before()).isNull();
    }

    /** Whatever is kept of a score, nothing leads to somebody: no account, no table, no moment. */
    @Test
    void nothingIsKeptOfAScoreButALevelUnderADrawnNumber() {
        assertThat(columns("diagnosis_scores")).isEqualTo(Set.of("criterion_id", "round", "voter", "level", "revision"));
        assertThat(columns("diagnosis_counts")).isEqualTo(Set.of("criterion_id", "round", "level", "number"));
    }

    @SuppressWarnings("unchecked")
    private Set<String> columns(String table) {
        return new TreeSet<>(entities.createNativeQuery("select column_name::text from information_schema.columns where table_name = ?1", String.class)
                .setParameter(1, table).getResultList());
    }

    @Test
    void minutesTakeInFiguresOnceTheyAreShownAndNothingOfSmallGroups() {
        assertThat(parts()).isEmpty();
        IntStream.range(0, 6).forEach(person -> score(UUID.randomUUID(), 1, person < 3 ? 2 : 4, 1));
        assertThat(parts()).isEmpty();
        move(day, "SPREAD").statusCode(200);
        var version = get(day).getInt("criteria[0].version");
        DiagnosisCalls.put(day, "/criteria/" + criteria.getFirst() + "/note", version, java.util.Map.of("whyLow", "Un seul car")).statusCode(200);
        var items = parts();
        var grid = (HarvestItem.Grid) items.getFirst();
        assertThat(grid.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(grid.head()));
        assertThat(grid.rows().getFirst()).containsExactly("Cars", "6", "—", "3", "—", "2", "—");
        assertThat(grid.rows().get(1)).startsWith("Vélo", "moins de cinq réponses", "—");
        assertThat(items.get(1)).isEqualTo(new HarvestItem.Points(List.of("Cars, pourquoi bas : Un seul car")));
    }

    private List<HarvestItem> parts() {
        return QuarkusTransaction.requiringNew().call(() -> harvest.of(day.segment()).stream().flatMap(part -> part.items().stream()).toList());
    }

    @Test
    void scoresOfARoundThatNobodyClosedGoAWeekAfterTheEvent() {
        var voter = UUID.randomUUID();
        score(voter, 1, 3, 1);
        retention.erase("open-scores");
        assertThat(fixtures.count("select count(*) from diagnosis_scores where voter = ?1", voter)).isEqualTo(1);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                "update events set starts_at = starts_at - interval '20 days', ends_at = ends_at - interval '20 days' where id = ?1")
                .setParameter(1, day.event()).executeUpdate());
        retention.erase("open-scores");
        assertThat(fixtures.count("select count(*) from diagnosis_scores where voter = ?1", voter)).isZero();
    }
}
