package fr.reseauclimat.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Keeps contents, each once, under its own digest: what has a digest never changes, and is proved by it. Who may read what,
 * and whether anybody still needs it, is known by the database alone. Whatever fails is thrown unchecked.
 */
public interface FileStore {

    /** Digests begin with one of these many first bytes, by which they can be gone through part by part. */
    int PARTS = 256;

    /** Something that can be read from its beginning, as often as it takes. */
    @FunctionalInterface
    interface Content {

        InputStream open() throws IOException;

        /** One after the other, each opened when its turn comes. */
        static Content joined(List<Content> parts) {
            return () -> new SequenceInputStream(Collections.enumeration(parts.stream().map(LateStream::new).toList()));
        }
    }

    /** @param digest SHA-256 of the content, hexadecimal */
    record Stored(String digest, long bytes) {
    }

    /** Once this returns, the content outlives a loss of power. What is there already counts as put now. */
    Stored put(Content content);

    /**
     * A part of a content, which the caller closes.
     *
     * @param from  byte with which it begins, from 0
     * @param bytes how many of them at most
     * @throws LostFileException where there is no such content
     */
    InputStream open(String digest, long from, long bytes);

    /** All of it; where it is damaged, reading fails before its end. */
    default InputStream open(String digest) {
        return new VerifiedStream(open(digest, 0, Long.MAX_VALUE), digest);
    }

    /** @return when it was put last, nothing where it is not there */
    Optional<Instant> since(String digest);

    /** @param part first byte of the digests, as two hexadecimal figures. @return those that were put last before a moment */
    List<String> before(String part, Instant moment);

    /** Does nothing where there is none. */
    void delete(String digest);
}
