package fr.reseauclimat.facilitation.diagnosis;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Scores while a round runs, each under a number that a phone drew; once it is closed, only how often each level was given. */
@ApplicationScoped
class ScoreRepository implements Retained {

    private static final String TAKE = """
            insert into diagnosis_scores (criterion_id, round, voter, level, revision) values (?, ?, ?, ?, ?)
            on conflict (criterion_id, round, voter) do update set level = excluded.level, revision = excluded.revision
            where diagnosis_scores.revision < excluded.revision""";

    private static final String SUM_UP = """
            insert into diagnosis_counts (criterion_id, round, level, number)
            select s.criterion_id, s.round, s.level, count(*)
            from diagnosis_scores s join diagnosis_criteria c on c.id = s.criterion_id
            where c.diagnosis_id = ?1 and s.round = ?2 and s.level is not null
              and (select count(o.level) from diagnosis_scores o where o.criterion_id = s.criterion_id and o.round = s.round) >= ?3
            group by s.criterion_id, s.round, s.level""";

    @Inject
    Session session;

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("open-scores", "diagnosis", Period.ofDays(7), this::eraseOpen));
    }

    /** The newest one of each criterion counts, in whatever order they come. */
    void take(int round, UUID voter, List<Score> scores) {
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(TAKE)) {
                // always in the same order, so that two requests of one phone do not wait for each other
                for (var score : scores.stream().sorted(Comparator.comparing(Score::criterionId)).toList()) {
                    insert.setObject(1, score.criterionId());
                    insert.setInt(2, round);
                    insert.setObject(3, voter);
                    insert.setObject(4, score.level(), java.sql.Types.SMALLINT);
                    insert.setLong(5, score.revision());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** @return what counts of one phone, by criterion */
    List<Score> of(UUID diagnosisId, int round, UUID voter) {
        return Listing.select("s.criterion_id, s.level, s.revision")
                .from("diagnosis_scores s join diagnosis_criteria c on c.id = s.criterion_id")
                .where("c.diagnosis_id = ? and s.round = ? and s.voter = ?", diagnosisId, round, voter).ordered("c.position")
                .all(session, row -> new Score(row.id("criterion_id"), row.as(Integer.class, "level"), row.count("revision")));
    }

    /** @return how many have given at least one score */
    int answering(UUID diagnosisId, int round) {
        return session.createNativeQuery("""
                select count(distinct s.voter) from diagnosis_scores s join diagnosis_criteria c on c.id = s.criterion_id
                where c.diagnosis_id = ?1 and s.round = ?2 and s.level is not null""", Long.class)
                .setParameter(1, diagnosisId).setParameter(2, round).getSingleResult().intValue();
    }

    /** For good: how often each level was given, where at least so many answered. Who gave what is forgotten, and whatever is too little. */
    void close(UUID diagnosisId, int round, int fewest) {
        session.createNativeMutationQuery(SUM_UP).setParameter(1, diagnosisId).setParameter(2, round).setParameter(3, fewest)
                .executeUpdate();
        session.createNativeMutationQuery("""
                delete from diagnosis_scores s using diagnosis_criteria c
                where c.id = s.criterion_id and c.diagnosis_id = ?1 and s.round = ?2""")
                .setParameter(1, diagnosisId).setParameter(2, round).executeUpdate();
    }

    /** @return how often each level was given, from 1 on, by criterion; nothing where it was too seldom */
    Map<UUID, List<Integer>> counts(UUID diagnosisId, int round) {
        var counts = new HashMap<UUID, List<Integer>>();
        Listing.select("n.criterion_id, n.level, n.number").from("diagnosis_counts n join diagnosis_criteria c on c.id = n.criterion_id")
                .where("c.diagnosis_id = ? and n.round = ?", diagnosisId, round)
                .all(session, row -> counts.computeIfAbsent(row.id("criterion_id"),
                        unknown -> new ArrayList<>(Collections.nCopies(ScoreSpread.LEVELS, 0))).set(row.number("level") - 1, row.number("number")));
        return counts;
    }

    /** @return how many scores of events that ended before were erased, whose round nobody closed */
    int eraseOpen(Instant endedBefore) {
        return session.createNativeMutationQuery("""
                delete from diagnosis_scores s using diagnosis_criteria c, diagnoses d, event_dates e
                where c.id = s.criterion_id and d.id = c.diagnosis_id and e.id = d.event_id and e.ends_at < ?1""")
                .setParameter(1, endedBefore).executeUpdate();
    }
}
