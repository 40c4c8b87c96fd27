package fr.reseauclimat.local;

import java.util.concurrent.CompletableFuture;

/** A program of the platform, running or ended. */
interface Program extends AutoCloseable {

    CompletableFuture<?> onExit();

    /** What to tell when it ended by itself. */
    String obituary();

    @Override
    void close();
}
