package fr.reseauclimat.event.programme;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import fr.reseauclimat.event.SegmentKind;

/**
 * What matters of a part of an event when parts are compared.
 *
 * @param room          or null; the meeting point of a visit is no room
 * @param parallelGroup the same number for parts that run side by side on purpose, or null
 * @param speakers      names, divided by commas, or null
 */
record ProgrammePart(
        SegmentKind kind, Instant startsAt, Instant endsAt, String room, Integer parallelGroup, String speakers) {

    boolean overlaps(ProgrammePart other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    boolean isPause() {
        return kind == SegmentKind.BREAK;
    }

    boolean runsBeside(ProgrammePart other) {
        return parallelGroup != null && parallelGroup.equals(other.parallelGroup);
    }

    boolean hasRoom() {
        return kind != SegmentKind.FIELD_VISIT && room != null && !room.isBlank();
    }

    List<String> names() {
        return speakers == null ? List.of()
                : Arrays.stream(speakers.split("[,;\\n]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
