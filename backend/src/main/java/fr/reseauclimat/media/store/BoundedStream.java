package fr.reseauclimat.media.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends after so many bytes. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream content, long bytes) {
        super(content);
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        return left == 0 ? -1 : count(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        var read = super.read(bytes, from, (int) Math.min(length, left));
        return count(read, read);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int count(int result, int read) {
        if (result >= 0) {
            left -= read;
        }
        return result;
    }
}
