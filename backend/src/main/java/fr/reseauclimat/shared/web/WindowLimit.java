package fr.reseauclimat.shared.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Lets each key do something so many times within a sliding window. Remembers a bounded number of keys. */
public final class WindowLimit {

    private static final int MOST_KEYS = 20_000;

    private final int most;
    private final Duration window;
    private final Map<String, Deque<Instant>> uses = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_KEYS;
        }
    };

    public WindowLimit(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    /** Counts one use. @return how long to wait where there is no room, else nothing */
    public Optional<Duration> use(String key, Instant now) {
        return use(key, most, now);
    }

    /** The same, where each key has a measure of its own. */
    public synchronized Optional<Duration> use(String key, int most, Instant now) {
        var wait = wait(key, most, now);
        if (wait.isEmpty()) {
            uses.computeIfAbsent(key, unknown -> new ArrayDeque<>()).addLast(now);
        }
        return wait;
    }

    /** The same, without counting. */
    public Optional<Duration> wait(String key, Instant now) {
        return wait(key, most, now);
    }

    private synchronized Optional<Duration> wait(String key, int most, Instant now) {
        var recent = uses.getOrDefault(key, new ArrayDeque<>());
        while (!recent.isEmpty() && !recent.peekFirst().plus(window).isAfter(now)) {
            recent.removeFirst();
        }
        return recent.size() < most ? Optional.empty() : Optional.of(Duration.between(now, recent.peekFirst().plus(window)));
    }
}
