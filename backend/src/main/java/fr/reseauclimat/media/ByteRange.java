package fr.reseauclimat.media;

import java.util.Optional;
import java.util.regex.Pattern;

/** A part of a file, both ends included, as {@code Range} asks for it (RFC 9110, 14.1.2). */
record ByteRange(long from, long to) {

    private static final Pattern ONE = Pattern.compile("bytes=[ \\t]*(?:(\\d{1,15})-(\\d{0,15})|-(\\d{1,15}))[ \\t]*");

    /** @return nothing where the header is to be ignored; an empty range where there are no such bytes */
    static Optional<ByteRange> of(String header, long bytes) {
        var asked = header == null ? null : ONE.matcher(header);
        if (asked == null || !asked.matches()) {
            return Optional.empty();
        }
        if (asked.group(3) != null) {
            var last = Long.parseLong(asked.group(3));
            return Optional.of(new ByteRange(last == 0 ? bytes : Math.max(0, bytes - last), bytes - 1));
        }
        var from = Long.parseLong(asked.group(1));
        var to = asked.group(2).isEmpty() ? bytes - 1 : Long.parseLong(asked.group(2));
        if (to < from && !asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(from, Math.min(to, bytes - 1)));
    }

    boolean isEmpty() {
        return to < from;
    }

    long length() {
        return to - from + 1;
    }
}
