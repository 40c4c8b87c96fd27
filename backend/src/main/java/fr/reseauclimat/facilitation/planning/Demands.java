package fr.reseauclimat.facilitation.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.facilitation.encounter.EncounterMemory;
import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Pin;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.Table;
import fr.reseauclimat.facilitation.session.Binding;
import fr.reseauclimat.facilitation.session.Grouping;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationForm;
import fr.reseauclimat.facilitation.session.Taker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says to the planner what the network knows. Needs a transaction around it. */
@ApplicationScoped
class Demands {

    @Inject
    EncounterMemory memory;

    @Inject
    WishRepository wishes;

    /** @param people who are to be seated; settings that name others are left out */
    Draft draw(Rotation rotation, List<Taker> people, int seed) {
        return draw(rotation, people, seed, tables(rotation, people.size()));
    }

    /** What the plan that people know goes with: all its tables, also those that closed since. */
    Draft drawAnnounced(Rotation rotation, List<Taker> people) {
        var tables = new ArrayList<Table>();
        for (var i = 0; i < rotation.tables().size(); i++) {
            tables.add(new Table(name(i), rotation.form() == RotationForm.PAIRS ? null : rotation.tables().get(i).size()));
        }
        return draw(rotation, people, rotation.seed(), tables);
    }

    private Draft draw(Rotation rotation, List<Taker> people, int seed, List<Table> tables) {
        var there = new HashSet<UUID>();
        people.forEach(taker -> there.add(taker.registrationId()));
        var names = new HashMap<UUID, String>();
        people.stream().filter(taker -> taker.memberId() != null)
                .forEach(taker -> names.put(taker.memberId(), taker.registrationId().toString()));
        var needs = new HashMap<String, String>();
        var demand = new RotationDemand(form(rotation.form()), participants(people, names.keySet(), needs),
                tables, rotation.rounds(), pins(rotation, there), groups(rotation, there, false),
                groups(rotation, there, true), memory.before(rotation, names), rotation.weights().toWeights(), seed);
        return new Draft(rotation.id(), rotation.version(), demand, people, tableNames(rotation), needs);
    }

    static String name(int position) {
        return String.valueOf(position + 1);
    }

    private static RotationDemand.Form form(RotationForm form) {
        return switch (form) {
            case TABLES -> RotationDemand.Form.TABLES;
            case STATIONS -> RotationDemand.Form.STATIONS;
            case PAIRS -> RotationDemand.Form.PAIRS;
        };
    }

    private List<Participant> participants(List<Taker> people, Set<UUID> members, Map<String, String> texts) {
        var needs = new HashMap<UUID, Set<String>>();
        var answers = new HashMap<UUID, Set<String>>();
        var matching = new WishMatching(wishes.offers(members));
        for (var need : wishes.needs(members)) {
            var name = "need-" + texts.size();
            texts.put(name, need.text());
            needs.computeIfAbsent(need.memberId(), key -> new HashSet<>()).add(name);
            matching.whoAnswers(need).forEach(member -> answers.computeIfAbsent(member, key -> new HashSet<>()).add(name));
        }
        return people.stream().map(taker -> new Participant(taker.registrationId().toString(), profile(taker.profile()),
                taker.organisation(), taker.territory(), answers.getOrDefault(taker.memberId(), Set.of()),
                needs.getOrDefault(taker.memberId(), Set.of()))).toList();
    }

    private static Participant.Profile profile(ParticipantProfile profile) {
        return switch (profile) {
            case ELECTED_OFFICIAL -> Participant.Profile.ELECTED;
            case AGENT -> Participant.Profile.AGENT;
            case ASSOCIATION -> Participant.Profile.ASSOCIATION;
            case OTHER -> Participant.Profile.OTHER;
        };
    }

    /** Pairs sit at the first tables, at as many as they need. */
    private static List<Table> tables(Rotation rotation, int people) {
        var tables = new ArrayList<Table>();
        for (var i = 0; i < rotation.tables().size(); i++) {
            var table = rotation.tables().get(i);
            if (!table.closed()) {
                tables.add(new Table(name(i), rotation.form() == RotationForm.PAIRS ? null : table.size()));
            }
        }
        if (rotation.form() != RotationForm.PAIRS) {
            return tables;
        }
        for (var next = rotation.tables().size(); tables.size() < people / 2; next++) {
            tables.add(Table.of(name(next)));
        }
        return tables.subList(0, people / 2);
    }

    private static Map<String, String> tableNames(Rotation rotation) {
        var names = new HashMap<String, String>();
        for (var i = 0; i < rotation.tables().size(); i++) {
            names.put(name(i), rotation.tables().get(i).name());
        }
        return names;
    }

    private static List<Pin> pins(Rotation rotation, Set<UUID> there) {
        var places = new HashMap<UUID, String>();
        for (var i = 0; i < rotation.tables().size(); i++) {
            places.put(rotation.tables().get(i).id(), name(i));
        }
        return rotation.bindings().stream().filter(binding -> there.contains(binding.registrationId()))
                .sorted(Comparator.comparing(Binding::registrationId))
                .map(binding -> new Pin(binding.registrationId().toString(), places.get(binding.tableId()),
                        binding.reason() == Binding.Reason.HOST ? Pin.Reason.HOST : Pin.Reason.ACCESS)).toList();
    }

    /** Of whom only one is there there is no group. */
    private static List<Set<String>> groups(Rotation rotation, Set<UUID> there, boolean apart) {
        var groups = new TreeMap<Integer, Set<String>>();
        rotation.groups().stream().filter(grouping -> grouping.apart() == apart && there.contains(grouping.registrationId()))
                .sorted(Comparator.comparing(Grouping::registrationId))
                .forEach(grouping -> groups.computeIfAbsent(grouping.number(), key -> new HashSet<>())
                        .add(grouping.registrationId().toString()));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }
}
