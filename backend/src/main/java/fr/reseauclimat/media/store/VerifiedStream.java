package fr.reseauclimat.media.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;

/** Fails at the end of what is not the content of its digest, so that no reader takes it for whole. */
final class VerifiedStream extends FilterInputStream {

    private final DigestInputStream content;
    private final String digest;

    VerifiedStream(InputStream content, String digest) {
        this(Digests.reading(content), digest);
    }

    private VerifiedStream(DigestInputStream content, String digest) {
        super(content);
        this.content = content;
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return checked(super.read(bytes, from, length));
    }

    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int checked(int read) throws IOException {
        if (read < 0 && !Digests.of(content).equals(digest)) {
            throw new IOException("The content " + digest + " is damaged");
        }
        return read;
    }
}
