package fr.reseauclimat.facilitation.capture.spot;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.shared.problem.TooManyRequestsException;
import fr.reseauclimat.shared.web.WindowLimit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A brake on guessing codes. All phones of a hall share one address, so only wrong codes count; and when there were too
 * many, those who are already at their table go on writing.
 */
@ApplicationScoped
class CodeLimits {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_KNOWN = 20_000;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.table-codes.limit", defaultValue = "60")
    int wrongInTenMinutes;

    private WindowLimit wrong;
    private final Set<String> known = Collections.synchronizedSet(Collections.newSetFromMap(
            new LinkedHashMap<>(16, 0.75f, true) {

                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST_KNOWN;
                }
            }));

    @PostConstruct
    void start() {
        wrong = new WindowLimit(wrongInTenMinutes, WINDOW);
    }

    /** @throws TooManyRequestsException 429 where this client tried too many wrong codes */
    void countWrong(String client) {
        wrong.use(client, clock.instant()).ifPresent(wait -> {
            throw new TooManyRequestsException(wait);
        });
    }

    /** A right code must not be found by trying either. @throws TooManyRequestsException 429, unless this client used it before */
    void admit(String client, String code) {
        var use = client + ' ' + code;
        if (!known.contains(use)) {
            wrong.wait(client, clock.instant()).ifPresent(wait -> {
                throw new TooManyRequestsException(wait);
            });
            known.add(use);
        }
    }
}
