package fr.reseauclimat.member;

import java.util.UUID;

/** Where a member's photo is fetched. The address changes with the photo, so that browsers may keep it. */
public final class PhotoAddress {

    private PhotoAddress() {
    }

    /** @param digest of the photo, or null where there is none to be shown: then the result is null */
    public static String of(UUID member, String digest) {
        return digest == null ? null : "/api/members/" + member + "/photo?v=" + digest.substring(0, 12);
    }
}
