package fr.reseauclimat.topic;

/** What became of a topic. */
public enum TopicState {
    PROPOSED("ouvert aux soutiens"),
    /** Taken up by an event, be it in preparation. */
    PICKED("retenu pour une rencontre"),
    SET_ASIDE("mis de côté"),
    /** Its backers back another one that says the same. */
    MERGED("réuni à un autre sujet");

    private final String label;

    TopicState(String label) {
        this.label = label;
    }

    /** @return what a French sentence says of the topic */
    String label() {
        return label;
    }
}
