package fr.reseauclimat.member;

import java.util.UUID;

/** Where a member's photo is fetched. The address changes with the photo, so that browsers may keep it. */
public final class PhotoAddress {

    private PhotoAddress() {
    }

    /** @param file the photo, or null where there is none to be shown: then the result is null */
    public static String of(UUID file) {
        return file == null ? null : "/api/media/" + file;
    }
}
