package fr.reseauclimat.facilitation.rotation;

import java.util.List;

/**
 * Who sits where at one time.
 *
 * @param resting those who have no table in this round: the one left over in pairs, whoever had not yet come
 */
public record Round(List<Seating> tables, List<String> resting) {

    public record Seating(String table, List<String> participants) {

        public Seating {
            participants = List.copyOf(participants);
        }
    }

    public Round {
        tables = List.copyOf(tables);
        resting = List.copyOf(resting);
    }
}
