package fr.reseauclimat.demo;

import java.util.ArrayList;
import java.util.List;

import fr.reseauclimat.demo.DemoContent.DemoEvent;

/** Fictitious people without an account: the public of public days, and speakers who are asked to meeting days. */
final class DemoGuests {

    private static final List<String> FIRST_NAMES = List.of("Agathe", "Basile", "Cyrille", "Delphine", "Edgar", "Fanny",
            "Gaspard", "Hortense", "Ilan", "Josette", "Kelly", "Léonie", "Modeste", "Noémie", "Octave", "Perrine");
    private static final List<String> LAST_NAMES = List.of("Arnay", "Bligny", "Cluny", "Digoin", "Époisses", "Flavigny",
            "Givry", "Joux", "Levier", "Mirebeau", "Nolay", "Orgelet", "Quingey", "Rully", "Saulieu", "Vézelay");
    private static final List<DemoParticipant> SPEAKERS = List.of(
            DemoParticipant.guest("Gwenaël", "Trévoux", "Bureau d’études Sillage"),
            DemoParticipant.guest("Maïwenn", "Corbigny", "Agence de l’eau, délégation de Nevers"));

    private DemoGuests() {
    }

    /** At a public day, the last two thirds of the places go to citizens; at a meeting day two guests come first. */
    static List<DemoParticipant> among(DemoEvent event, List<DemoParticipant> members) {
        var people = new ArrayList<>(members);
        switch (event.kind()) {
            case "PUBLIC_DAY" -> {
                for (var index = people.size() / 3; index < people.size(); index++) {
                    people.set(index, citizen(index));
                }
            }
            case "MEETING_DAY" -> {
                for (var index = 0; index < Math.min(SPEAKERS.size(), people.size() - 8); index++) {
                    people.set(index, SPEAKERS.get(index));
                }
            }
            default -> {
                return members;
            }
        }
        return people;
    }

    /** Each index below 256 is another person. */
    private static DemoParticipant citizen(int index) {
        return DemoParticipant.citizen(FIRST_NAMES.get(index % FIRST_NAMES.size()),
                LAST_NAMES.get((index / FIRST_NAMES.size() + index) % LAST_NAMES.size()));
    }
}
