package fr.reseauclimat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Repeats a piece of work on some threads for some time, and remembers how long each time took. */
final class Load {

    interface Work extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {
        }
    }

    /** @param nanos how long each piece of work took, ascending */
    record Result(double perSecond, long[] nanos) {

        double millis(double quantile) {
            return nanos[(int) Math.min(nanos.length - 1L, (long) (quantile * nanos.length))] / 1e6;
        }

        static Result of(List<Result> rounds) {
            var all = rounds.stream().flatMapToLong(round -> Arrays.stream(round.nanos)).sorted().toArray();
            return new Result(rounds.stream().mapToDouble(Result::perSecond).average().orElseThrow(), all);
        }
    }

    private Load() {
    }

    static Result run(int threads, Duration time, Callable<Work> worker) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var start = System.nanoTime();
            var end = start + time.toNanos();
            var tasks = new ArrayList<Callable<long[]>>();
            for (var thread = 0; thread < threads; thread++) {
                tasks.add(() -> repeat(worker, end));
            }
            var measured = new ArrayList<long[]>();
            for (var task : pool.invokeAll(tasks)) {
                measured.add(task.get());
            }
            var nanos = measured.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Result(nanos.length / ((System.nanoTime() - start) / 1e9), nanos);
        }
    }

    private static long[] repeat(Callable<Work> worker, long end) throws Exception {
        var nanos = new long[1 << 16];
        var count = 0;
        try (var work = worker.call()) {
            for (var before = System.nanoTime(); before < end;) {
                work.once();
                var after = System.nanoTime();
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * count);
                }
                nanos[count++] = after - before;
                before = after;
            }
        }
        return Arrays.copyOf(nanos, count);
    }
}
