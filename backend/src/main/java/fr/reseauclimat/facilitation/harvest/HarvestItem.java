package fr.reseauclimat.facilitation.harvest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One thing that a part of a day brought, as minutes take it in. Plain text throughout; names of citizens are in none. */
public sealed interface HarvestItem {

    /** Running text. */
    record Paragraph(String text) implements HarvestItem {
    }

    /** A list. */
    record Points(List<String> texts) implements HarvestItem {
    }

    /** @param mediaId of the owner: whoever keeps the picture copies it. @param alt what it shows, or null where nobody said */
    record Picture(UUID mediaId, String alt, String caption) implements HarvestItem {
    }

    /** What somebody will do. @param who in words, or null. @param due or null */
    record Pledge(String what, String who, LocalDate due) implements HarvestItem {
    }

    /** A table with a head. */
    record Grid(String caption, List<String> head, List<List<String>> rows) implements HarvestItem {
    }
}
