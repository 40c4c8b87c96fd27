package fr.reseauclimat.event.attendance.paper;

import java.util.List;

/** What the templates of the day's paper are given. */
public final class Papers {

    private Papers() {
    }

    /**
     * @param nameSize         in points
     * @param organisationSize in points
     * @param role             in French
     * @param style            name of its stripe; the colour only repeats the word
     * @param noPhotos         whether the person does not want to be photographed
     * @param code             address of the picture of the QR code
     */
    public record Badge(String firstName, String lastName, double nameSize, String organisation, double organisationSize, String role,
            String style, boolean noPhotos, String code) {
    }

    public record Signatory(String lastName, String firstName, String organisation) {
    }

    /** @param emptyLines for those who come without having registered */
    public record HalfDaySheet(String day, String half, List<Signatory> people, int emptyLines) {
    }
}
