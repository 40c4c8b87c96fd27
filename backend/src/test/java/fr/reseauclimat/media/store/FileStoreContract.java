package fr.reseauclimat.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

/** What every store of files keeps to, whatever it keeps them in. */
abstract class FileStoreContract {

    private static final int MANY = 40 << 20;

    abstract FileStore store();

    /** Changes what lies under a digest behind the back of the store. */
    abstract void damage(String digest, byte[] content) throws Exception;

    @Test
    void whatIsPutIsReadBackByItsDigest() throws Exception {
        var content = bytes(100_000);
        var stored = store().put(of(content));
        assertThat(stored).isEqualTo(new FileStore.Stored(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), 100_000));
        assertThat(all(store().open(stored.digest()))).isEqualTo(content);
        assertThat(store().put(of(content))).isEqualTo(stored);
        var nothing = store().put(of(new byte[0]));
        assertThat(nothing.bytes()).isZero();
        assertThat(all(store().open(nothing.digest()))).isEmpty();
    }

    @Test
    void aPartIsReadWithoutTheRest() throws IOException {
        var content = bytes(10_000);
        var digest = store().put(of(content)).digest();
        assertThat(all(store().open(digest, 0, 1))).isEqualTo(Arrays.copyOf(content, 1));
        assertThat(all(store().open(digest, 4_321, 1_234))).isEqualTo(Arrays.copyOfRange(content, 4_321, 5_555));
        assertThat(all(store().open(digest, 9_990, 1_000))).isEqualTo(Arrays.copyOfRange(content, 9_990, 10_000));
    }

    @Test
    void aLargeContentPassesThroughWithoutBeingHeld() throws IOException {
        FileStore.Content content = () -> new Endless(MANY);
        var stored = store().put(content);
        assertThat(stored.bytes()).isEqualTo(MANY);
        try (var read = store().open(stored.digest()); var expected = content.open()) {
            var buffer = new byte[1 << 16];
            for (var length = read.readNBytes(buffer, 0, buffer.length); length > 0; length = read.readNBytes(buffer, 0, buffer.length)) {
                assertThat(expected.readNBytes(length)).isEqualTo(Arrays.copyOf(buffer, length));
            }
        }
    }

    @Test
    void whatIsDamagedIsNotTakenForWholeAndMendedByPuttingItAgain() throws Exception {
        var content = bytes(50_000);
        var digest = store().put(of(content)).digest();
        var other = content.clone();
        other[49_999]++;
        damage(digest, other);
        assertThatThrownBy(() -> all(store().open(digest))).isInstanceOf(IOException.class).hasMessageContaining("damaged");
        store().put(of(content));
        assertThat(all(store().open(digest))).isEqualTo(content);
    }

    @Test
    void whatIsNotThereIsSaid() {
        var digest = "ab".repeat(32);
        assertThatThrownBy(() -> store().open(digest)).isInstanceOf(LostFileException.class);
        assertThat(store().since(digest)).isEmpty();
        store().delete(digest);
    }

    @Test
    void whatBreaksOnTheWayLeavesNothing() {
        var name = UUID.randomUUID().toString();
        FileStore.Content broken = () -> new InputStream() {

            private final InputStream begin = new ByteArrayInputStream(name.getBytes(StandardCharsets.US_ASCII));

            @Override
            public int read() throws IOException {
                var next = begin.read();
                if (next < 0) {
                    throw new IOException("the line broke");
                }
                return next;
            }
        };
        assertThatThrownBy(() -> store().put(broken)).isInstanceOf(UncheckedIOException.class);
        assertThat(store().since(digest(name))).isEmpty();
    }

    @Test
    void whatWasPutLongAgoIsFoundPartByPartAndDeleted() {
        var stored = store().put(of(bytes(1_000)));
        var part = stored.digest().substring(0, 2);
        var soon = Clock.systemUTC().instant().plus(Duration.ofMinutes(1));
        assertThat(store().before(part, soon)).contains(stored.digest());
        assertThat(store().before(part, soon)).allMatch(digest -> digest.startsWith(part));
        assertThat(store().before(part, soon.minus(Duration.ofMinutes(10)))).doesNotContain(stored.digest());
        assertThat(store().since(stored.digest()).orElseThrow()).isBetween(soon.minus(Duration.ofMinutes(3)), soon);
        store().delete(stored.digest());
        assertThat(store().since(stored.digest())).isEmpty();
        assertThat(store().before(part, soon)).doesNotContain(stored.digest());
    }

    @Test
    void severalWhoPutTheSameAtOnceAllHaveIt() throws Exception {
        var content = bytes(300_000);
        Callable<FileStore.Stored> put = () -> store().put(of(content));
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var result : threads.invokeAll(Collections.nCopies(12, put))) {
                assertThat(all(store().open(result.get().digest()))).isEqualTo(content);
            }
        }
    }

    @Test
    void partsAreJoinedInTheirOrder() throws IOException {
        var first = store().put(of(bytes(1_000)));
        var second = store().put(of(bytes(2_000)));
        var joined = store().put(FileStore.Content.joined(List.of(() -> store().open(first.digest()), () -> store().open(second.digest()))));
        assertThat(joined.bytes()).isEqualTo(3_000);
        assertThat(all(store().open(joined.digest(), 1_000, 2_000))).isEqualTo(all(store().open(second.digest())));
    }

    static FileStore.Content of(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }

    static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(Instant.now().getNano() + length).nextBytes(bytes);
        return bytes;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] all(InputStream content) throws IOException {
        try (content) {
            return content.readAllBytes();
        }
    }

    /** So many bytes that are nowhere. */
    private static final class Endless extends InputStream {

        private final int bytes;
        private int at;

        private Endless(int bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return at == bytes ? -1 : at++ * 31 >> 3 & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            var count = Math.min(length, bytes - at);
            for (var i = 0; i < count; i++) {
                into[from + i] = (byte) read();
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
