package fr.reseauclimat.demo;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.demo.DemoLookingAhead.DemoCriterion;
import fr.reseauclimat.demo.DemoLookingAhead.DemoDiagnosis;
import fr.reseauclimat.demo.DemoLookingAhead.DemoForesight;
import fr.reseauclimat.demo.DemoLookingAhead.DemoScenario;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A foresight workshop and a shared diagnosis of the demo, both of days that are over. */
@ApplicationScoped
class DemoLookingAheadRepository {

    private static final String ITEM = """
            insert into scenario_items (id, scenario_id, kind, arrival, revision, text, year, month, owner, first_step, pledged, withdrawn)
            select gen_random_uuid(), s.id, ?, nextval('scenario_item_arrivals'), 1, ?,
                   extract(year from e.starts_at)::integer + ?::integer, ?, ?, ?, ?, false
            from scenarios s join foresights f on f.id = s.foresight_id join events e on e.id = f.event_id
            where s.id = ?""";

    @Inject
    DemoRepository repository;

    void insert(DemoLookingAhead content) {
        insert(content.foresight());
        insert(content.diagnosis());
    }

    private void insert(DemoForesight content) {
        var foresight = UUID.randomUUID();
        var first = content.first();
        var second = content.second();
        repository.batch("""
                insert into foresights (id, event_id, segment_id, phase, horizon_year, first_name, first_low, first_high,
                                        second_name, second_low, second_high)
                select ?, e.id, s.id, 'DONE', extract(year from e.starts_at)::integer + ?, ?, ?, ?, ?, ?, ?
                from events e join event_segments s on s.event_id = e.id and s.kind = 'FORESIGHT_WORKSHOP'
                where e.title like ? and not e.template""", rows -> rows.add(foresight, content.yearsAhead(), first.get(0), first.get(1),
                first.get(2), second.get(0), second.get(1), second.get(2), content.event()));
        content.scenarios().forEach(scenario -> insert(foresight, scenario));
    }

    private void insert(UUID foresight, DemoScenario content) {
        var scenario = UUID.randomUUID();
        repository.batch("insert into scenarios (id, foresight_id, quadrant, title, chosen) values (?, ?, ?, ?, ?)",
                rows -> rows.add(scenario, foresight, content.quadrant(), content.title(), content.chosen()));
        repository.batch(ITEM, rows -> {
            content.story().forEach(text -> rows.add("STORY", text, null, null, null, null, false, scenario));
            content.signals().forEach(text -> rows.add("SIGNAL", text, null, null, null, null, false, scenario));
            content.steps().forEach(step -> rows.add("STEP", step.text(), step.yearsAhead(), step.month(), step.owner(),
                    step.firstStep(), step.pledged(), scenario));
        });
    }

    private void insert(DemoDiagnosis content) {
        var diagnosis = UUID.randomUUID();
        repository.batch("""
                insert into diagnoses (id, event_id, segment_id, phase, changed_at)
                select ?, e.id, s.id, 'RESULT', e.ends_at
                from events e join event_segments s on s.event_id = e.id and s.kind = 'SHARED_DIAGNOSIS'
                where e.title like ? and not e.template""", rows -> rows.add(diagnosis, content.event()));
        for (var position = 0; position < content.criteria().size(); position++) {
            insert(diagnosis, position, content.criteria().get(position));
        }
    }

    private void insert(UUID diagnosis, int position, DemoCriterion content) {
        var criterion = UUID.randomUUID();
        repository.batch("""
                insert into diagnosis_criteria (id, diagnosis_id, position, name, low, high, why_high, why_low)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", rows -> rows.add(criterion, diagnosis, position, content.name(), content.low(),
                content.high(), content.whyHigh(), content.whyLow()));
        repository.batch("insert into diagnosis_counts (criterion_id, round, level, number) values (?, ?, ?, ?)", rows -> {
            count(rows, criterion, 1, content.before());
            count(rows, criterion, 2, content.after());
        });
    }

    private static void count(DemoRepository.Rows rows, UUID criterion, int round, List<Integer> counts) {
        for (var level = 1; counts != null && level <= counts.size(); level++) {
            if (counts.get(level - 1) > 0) {
                rows.add(criterion, round, level, counts.get(level - 1));
            }
        }
    }
}
