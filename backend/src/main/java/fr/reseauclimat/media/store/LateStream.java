package fr.reseauclimat.media.store;

import java.io.IOException;
import java.io.InputStream;

/** Opened when its first byte is asked for, so that of many only one is there at a time. */
final class LateStream extends InputStream {

    private final FileStore.Content content;
    private InputStream open;

    LateStream(FileStore.Content content) {
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        return opened().read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return opened().read(bytes, from, length);
    }

    private InputStream opened() throws IOException {
        if (open == null) {
            open = content.open();
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = InputStream.nullInputStream();
        }
    }
}
