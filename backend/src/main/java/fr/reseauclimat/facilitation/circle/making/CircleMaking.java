package fr.reseauclimat.facilitation.circle.making;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.facilitation.circle.Circle;
import fr.reseauclimat.facilitation.circle.CircleChanged;
import fr.reseauclimat.facilitation.circle.CircleRepository;
import fr.reseauclimat.facilitation.circle.CircleSilence;
import fr.reseauclimat.facilitation.script.ScriptDoor;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.facilitation.session.RotationState;
import fr.reseauclimat.facilitation.session.Seat;
import fr.reseauclimat.facilitation.session.SeatRepository;
import fr.reseauclimat.facilitation.session.Taker;
import fr.reseauclimat.facilitation.session.Takers;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberMapper;
import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Who is in which circle, for those who run the event. They see names and phases, and nothing that is said. Once something
 * was said, nobody is let in any more: otherwise they could let themselves in.
 */
@ApplicationScoped
@Transactional
class CircleMaking {

    static final int SMALLEST = 4;
    static final int LARGEST = 8;

    @Inject
    ScriptDoor door;

    @Inject
    CircleRepository circles;

    @Inject
    CircleSilence silence;

    @Inject
    RotationRepository rotations;

    @Inject
    SeatRepository seats;

    @Inject
    Takers takers;

    @Inject
    CirclePeopleRepository people;

    @Inject
    MemberMapper refs;

    @Inject
    Event<CircleChanged> changed;

    @Inject
    Clock clock;

    PartCircles of(UUID eventId, UUID segmentId) {
        return shown(requireSupervision(door.part(eventId, segmentId)));
    }

    PartCircles make(UUID eventId, UUID segmentId, CircleRequest request) {
        var segment = lock(eventId, segmentId);
        circles.persistAndFlush(new Circle(segment, request.name(), chosen(segment, request.memberIds(), null), clock.instant()));
        return shown(segment);
    }

    /** One of each table of the first round that still has enough people with an account who are in no circle. */
    PartCircles makeFromTables(UUID eventId, UUID segmentId) {
        var segment = lock(eventId, segmentId);
        var rotation = rotations.ofSegment(segmentId).filter(CircleMaking::isPlanned).orElseThrow(() -> new TransitionRefusedException(
                "Planifiez d’abord la rotation de ce temps."));
        var taken = inCircles(segment, null);
        var made = 0;
        for (var table : tables(rotation, accounts(segment)).entrySet()) {
            var free = table.getValue().stream().filter(id -> !taken.contains(id)).toList();
            if (free.size() >= SMALLEST && free.size() <= LARGEST) {
                circles.persist(new Circle(segment, rotation.table(table.getKey()).name(), people.of(free), clock.instant()));
                made++;
            }
        }
        if (made == 0) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "Aucune table n’a de 4 à 8 membres sans cercle\u00a0: composez les cercles à la main.");
        }
        circles.flush();
        return shown(segment);
    }

    PartCircles arrange(UUID eventId, UUID segmentId, UUID circleId, CircleRequest request, String ifMatch) {
        var segment = lock(eventId, segmentId);
        var circle = lockOpen(segmentId, circleId);
        ExpectedVersion.require(ifMatch, circle.version());
        circle.arrange(request.name(), chosen(segment, request.memberIds(), circleId));
        circles.flush();
        changed.fire(new CircleChanged(circleId));
        return shown(segment);
    }

    PartCircles dissolve(UUID eventId, UUID segmentId, UUID circleId) {
        var segment = lock(eventId, segmentId);
        circles.delete(lockOpen(segmentId, circleId));
        circles.flush();
        changed.fire(new CircleChanged(circleId));
        return shown(segment);
    }

    private EventSegment lock(UUID eventId, UUID segmentId) {
        return requireSupervision(door.lockPart(eventId, segmentId));
    }

    private static EventSegment requireSupervision(EventSegment segment) {
        if (segment.kind() != SegmentKind.PEER_SUPERVISION) {
            throw ProblemException.notFound();
        }
        return segment;
    }

    private Circle lockOpen(UUID segmentId, UUID circleId) {
        var known = circles.ofSegment(segmentId).stream().anyMatch(circle -> circle.id().equals(circleId));
        var circle = (known ? circles.lock(circleId) : Optional.<Circle>empty()).orElseThrow(ProblemException::notFound);
        if (!silence.isKept(circle)) {
            throw new TransitionRefusedException("Ce cercle a commencé\u00a0: lui seul décide maintenant de ses notes et de sa fin.");
        }
        return circle;
    }

    /** @param except the circle that is being changed, or null */
    private Collection<Member> chosen(EventSegment segment, Set<UUID> wanted, UUID except) {
        var accounts = accounts(segment);
        if (!accounts.values().containsAll(wanted)) {
            throw ProblemException.invalid("memberIds", "Ne prenez que des membres qui ont une place sur place.");
        }
        var taken = inCircles(segment, except);
        if (wanted.stream().anyMatch(taken::contains)) {
            throw ProblemException.invalid("memberIds", "Quelqu’un est déjà dans un autre cercle de ce temps.");
        }
        return people.of(wanted);
    }

    private Set<UUID> inCircles(EventSegment segment, UUID except) {
        var taken = new HashSet<UUID>();
        circles.ofSegment(segment.id()).stream().filter(circle -> !circle.id().equals(except))
                .forEach(circle -> circle.members().forEach(member -> taken.add(member.id())));
        return taken;
    }

    /** Members with a place in the room, by registration, in the order of their names. */
    private Map<UUID, UUID> accounts(EventSegment segment) {
        var accounts = new HashMap<UUID, UUID>();
        takers.expected(segment).stream().filter(taker -> taker.memberId() != null)
                .forEach(taker -> accounts.put(taker.registrationId(), taker.memberId()));
        return accounts;
    }

    private Map<UUID, Set<UUID>> tables(Rotation rotation, Map<UUID, UUID> accounts) {
        var tables = new LinkedHashMap<UUID, Set<UUID>>();
        for (Seat seat : seats.of(rotation.id())) {
            var member = accounts.get(seat.registrationId());
            if (seat.round() == 1 && !seat.rests() && member != null) {
                tables.computeIfAbsent(seat.tableId(), id -> new LinkedHashSet<>()).add(member);
            }
        }
        return tables;
    }

    private static boolean isPlanned(Rotation rotation) {
        return rotation.state() != RotationState.DRAFT;
    }

    private PartCircles shown(EventSegment segment) {
        var all = takers.expected(segment);
        var members = all.stream().filter(taker -> taker.memberId() != null).map(CircleMaking::ref).toList();
        return new PartCircles(circles.ofSegment(segment.id()).stream().map(this::shown).toList(), members, all.size() - members.size(),
                rotations.ofSegment(segment.id()).filter(CircleMaking::isPlanned).isPresent());
    }

    private static MemberRef ref(Taker taker) {
        return new MemberRef(taker.memberId(), taker.firstName(), taker.lastName(), taker.organisationName());
    }

    private CircleSummary shown(Circle circle) {
        return new CircleSummary(circle.id(), circle.name(), circle.phase(),
                circle.members().stream().sorted(Comparator.comparing(Member::lastName).thenComparing(Member::firstName))
                        .map(refs::toRef).toList(), silence.isKept(circle), circle.version());
    }
}
