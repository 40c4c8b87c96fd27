package fr.reseauclimat.facilitation.rotation;

/** Two people sat together at an earlier day; named once for each time. */
public record PastMeeting(String one, String other, int daysAgo) {

    private static final double HALF_LIFE = 182.5;

    /** What remains of it: half after half a year. */
    public double weight() {
        return Math.pow(0.5, Math.max(0, daysAgo) / HALF_LIFE);
    }
}
