package fr.reseauclimat.shared.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jboss.logging.Logger;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import fr.reseauclimat.shared.time.NetworkTime;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Register of what is kept how long, and the night's work that follows from it: each rule is a subject of its own. */
@ApplicationScoped
public class Retention implements Job {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    @Inject
    @All
    List<Retained> retained;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(3, 0);
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(5);
    }

    /** @return by name */
    public List<RetentionRule> rules() {
        return retained.stream().flatMap(one -> one.rules().stream()).sorted(Comparator.comparing(RetentionRule::name)).toList();
    }

    public Page<RetentionRule> list(PageQuery page) {
        var descending = page.orderBy(Map.of("name", "name"), "name").endsWith("desc");
        return Page.of(descending ? rules().reversed() : rules(), page);
    }

    @Override
    public Due due(Instant now) {
        return new Due.Always(rules().stream().map(RetentionRule::name).toList());
    }

    @Override
    public void handle(Subject subject) {
        erase(subject.key());
    }

    /** Follows one rule. */
    @Transactional
    public void erase(String name) {
        var rule = rulesByName().get(name);
        rule.erase().accept(clock.instant().atZone(NetworkTime.PARIS).minus(rule.kept()).toInstant());
        LOG.infof("Retention: %s followed", name);
    }

    private Map<String, RetentionRule> rulesByName() {
        return rules().stream().collect(Collectors.toMap(RetentionRule::name, Function.identity()));
    }
}
