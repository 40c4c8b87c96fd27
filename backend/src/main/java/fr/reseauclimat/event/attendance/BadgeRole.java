package fr.reseauclimat.event.attendance;

/** Who somebody is to the others of the day, as badge and list say it. */
public enum BadgeRole {
    ELECTED_OFFICIAL("Élue ou élu"),
    AGENT("Collectivité"),
    ASSOCIATION("Association"),
    TEAM("Équipe du réseau"),
    OTHER("Participant");

    private final String label;

    BadgeRole(String label) {
        this.label = label;
    }

    /** @return its French name */
    public String label() {
        return label;
    }
}
