package fr.reseauclimat.facilitation.session;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What those who run an event want of a rotation. */
@ApplicationScoped
@Transactional
class RotationSettings {

    private static final RandomGenerator CHANCE = RandomGenerator.getDefault();

    @Inject
    RotationDoor door;

    @Inject
    RotationRepository rotations;

    @Inject
    SeatRepository seats;

    @Inject
    Takers takers;

    @Inject
    TakerRepository takerRepository;

    @Inject
    Clock clock;

    RotationDetail get(UUID eventId, UUID segmentId) {
        var part = door.part(eventId, segmentId);
        return rotations.ofSegment(segmentId).map(rotation -> detail(part, rotation)).orElseGet(() -> proposal(part));
    }

    /** Under the lock of the event, because there is one for each part. */
    RotationDetail save(UUID eventId, UUID segmentId, RotationRequest request, String ifMatch) {
        var part = door.lockPart(eventId, segmentId);
        var known = rotations.lockOfSegment(segmentId);
        ExpectedVersion.require(ifMatch, known.map(rotation -> rotation.version() + 1).orElse(0));
        requireKnown(eventId, request);
        var rotation = known.orElseGet(() -> new Rotation(part, CHANCE.nextInt(1, Integer.MAX_VALUE)));
        var obsolete = rotation.revise(request, clock.instant());
        rotations.persistAndFlush(rotation);
        if (obsolete) {
            seats.clear(rotation.id());
        }
        door.tell(rotation);
        return detail(part, rotation);
    }

    private void requireKnown(UUID eventId, RotationRequest request) {
        var named = new HashSet<UUID>();
        request.people().forEach(named::add);
        if (takerRepository.of(eventId, named).size() < named.size()) {
            throw ProblemException.invalid("hosts", "Une des personnes choisies n’est pas inscrite à cette rencontre.");
        }
    }

    private RotationDetail detail(EventSegment part, Rotation rotation) {
        var circle = takers.of(part);
        var there = new HashSet<UUID>();
        circle.people().forEach(taker -> there.add(taker.registrationId()));
        var missing = new HashSet<UUID>();
        rotation.bindings().forEach(binding -> missing.add(binding.registrationId()));
        rotation.groups().forEach(grouping -> missing.add(grouping.registrationId()));
        missing.removeAll(there);
        return new RotationDetail(part.id(), part.title(), part.kind(), part.startsAt(),
                part.endsAt(), rotation.state(), rotation.form(), rotation.rounds(), rotation.minutes(),
                tables(rotation), bound(rotation, Binding.Reason.HOST),
                bound(rotation, Binding.Reason.ACCESS), groups(rotation, false), groups(rotation, true), rotation.weights(),
                rotation.seed(), people(circle.people()), circle.present(),
                people(takerRepository.of(part.event().id(), missing)), rotation.version() + 1);
    }

    /** What to begin with: as many rounds as the part has time for. */
    private RotationDetail proposal(EventSegment part) {
        var form = RotationForm.usual(part.kind());
        var minutes = form == RotationForm.PAIRS ? 7 : 20;
        var time = Duration.between(part.startsAt(), part.endsAt()).toMinutes();
        var rounds = (int) Math.clamp(time / (minutes + 2), 1, form == RotationForm.PAIRS ? 8 : 4);
        var circle = takers.of(part);
        return new RotationDetail(part.id(), part.title(), part.kind(), part.startsAt(),
                part.endsAt(), RotationState.DRAFT, form, rounds, minutes, List.of(), List.of(), List.of(), List.of(),
                List.of(), RotationWeights.USUAL, 0, people(circle.people()), circle.present(), List.of(), 0);
    }

    private static List<TableDetail> tables(Rotation rotation) {
        return rotation.tables().stream().map(table -> new TableDetail(table.id(), table.name(), table.size(), table.question(),
                table.stepFree(), table.closed())).toList();
    }

    private static List<RotationPerson> people(List<Taker> takers) {
        return takers.stream().map(Taker::toPerson).toList();
    }

    private static List<BoundPerson> bound(Rotation rotation, Binding.Reason reason) {
        Map<UUID, Integer> places = new HashMap<>();
        rotation.tables().forEach(table -> places.put(table.id(), places.size()));
        return rotation.bindings().stream().filter(binding -> binding.reason() == reason)
                .map(binding -> new BoundPerson(binding.registrationId(), places.get(binding.tableId())))
                .sorted(Comparator.comparing(BoundPerson::table).thenComparing(BoundPerson::registrationId)).toList();
    }

    private static List<PeopleGroup> groups(Rotation rotation, boolean apart) {
        var groups = new TreeMap<Integer, List<UUID>>();
        rotation.groups().stream().filter(grouping -> grouping.apart() == apart)
                .sorted(Comparator.comparing(Grouping::registrationId))
                .forEach(grouping -> groups.computeIfAbsent(grouping.number(), key -> new ArrayList<>())
                        .add(grouping.registrationId()));
        return groups.values().stream().map(PeopleGroup::new).toList();
    }
}
