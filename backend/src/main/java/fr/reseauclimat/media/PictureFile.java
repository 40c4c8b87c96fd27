package fr.reseauclimat.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a file says of itself before any pixel is unpacked, found by walking over its parts.
 *
 * @param format      {@code jpeg} or {@code png}, by its content
 * @param scans       times that its pixels are gone over
 * @param complete    whether its end is there
 * @param orientation how the camera was held, 1 to 8 as Exif counts (CIPA DC-008, tag 0x0112); 1 is upright
 */
record PictureFile(String format, int scans, boolean complete, int orientation) {

    private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };
    private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
    private static final byte[] EXIF = { 'E', 'x', 'i', 'f', 0, 0 };
    private static final int UPRIGHT = 1;
    private static final int TAG_ORIENTATION = 0x0112;

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APPLICATION_1 = 0xE1;
    private static final int PNG_EXIF = 0x65584966;
    private static final int PNG_END = 0x49454E44;

    /** Nothing where this is no JPEG and no PNG, whatever the sender called it. */
    static Optional<PictureFile> of(byte[] file) {
        return startsWith(file, 0, JPEG) ? Optional.of(jpeg(file)) : startsWith(file, 0, PNG) ? Optional.of(png(file)) : Optional.empty();
    }

    private static PictureFile jpeg(byte[] file) {
        int scans = 0;
        int orientation = UPRIGHT;
        int at = 2;
        while (at + 1 < file.length) {
            int marker = file[at + 1] & 0xFF;
            if (file[at] != (byte) 0xFF || isNoMarker(marker)) {
                at++;
            } else if (marker == END_OF_IMAGE) {
                return new PictureFile("jpeg", scans, true, orientation);
            } else {
                if (at + 4 > file.length) {
                    break;
                }
                int length = (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
                if (marker == START_OF_SCAN) {
                    scans++;
                } else if (marker == APPLICATION_1 && startsWith(file, at + 4, EXIF)) {
                    orientation = orientation(file, at + 4 + EXIF.length, at + 2 + length);
                }
                at += 2 + length;
            }
        }
        return new PictureFile("jpeg", scans, false, orientation);
    }

    /** A stuffed zero, a fill byte, or a mark between two stretches of pixels, none of which has a length. */
    private static boolean isNoMarker(int marker) {
        return marker == 0 || marker == 0xFF || marker == 1 || marker >= 0xD0 && marker <= 0xD8;
    }

    private static PictureFile png(byte[] file) {
        var chunks = ByteBuffer.wrap(file);
        int orientation = UPRIGHT;
        long at = PNG.length;
        while (at + 12 <= file.length) {
            long length = chunks.getInt((int) at) & 0xFFFFFFFFL;
            int type = chunks.getInt((int) at + 4);
            if (type == PNG_END) {
                return new PictureFile("png", 1, true, orientation);
            }
            if (type == PNG_EXIF && at + 8 + length <= file.length) {
                orientation = orientation(file, (int) at + 8, (int) (at + 8 + length));
            }
            at += 12 + length;
        }
        return new PictureFile("png", 1, false, orientation);
    }

    /** Out of the first directory of the TIFF structure that Exif is. */
    private static int orientation(byte[] file, int from, int to) {
        try {
            var tiff = ByteBuffer.wrap(file, from, Math.min(to, file.length) - from).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + 12 * entry;
                if ((tiff.getShort(at) & 0xFFFF) == TAG_ORIENTATION) {
                    int value = tiff.getShort(at + 8);
                    return value >= 1 && value <= 8 ? value : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            // metadata may be anything; the picture is then shown as it is
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static boolean startsWith(byte[] file, int from, byte[] signature) {
        return file.length > from + signature.length
                && Arrays.equals(file, from, from + signature.length, signature, 0, signature.length);
    }
}
