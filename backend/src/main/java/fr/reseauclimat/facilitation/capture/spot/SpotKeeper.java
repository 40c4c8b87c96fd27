package fr.reseauclimat.facilitation.capture.spot;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.session.RotationChanged;
import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.facilitation.session.RotationTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Keeps the places to write in step with the tables of the rotation, where there is one. A place is never deleted: a phone
 * may still hold notes for it.
 */
@ApplicationScoped
public class SpotKeeper {

    private static final int USUAL_TABLES = 4;

    @Inject
    CaptureRepository captures;

    @Inject
    RotationRepository rotations;

    @Inject
    jakarta.enterprise.event.Event<CaptureChanged> changed;

    @Inject
    Clock clock;

    /** Rounds begin and end, tables come and go. Those who watch hear of both. */
    void follow(@Observes RotationChanged change) {
        captures.lockOfSegment(change.segmentId()).ifPresent(capture -> {
            // places refer to tables, which may be as new as the change
            rotations.flush();
            follow(capture, tables(change.segmentId()));
            changed.fire(capture.changed());
        });
    }

    /** What a new capture begins with. */
    void provide(Capture capture) {
        var tables = tables(capture.segment().id());
        if (tables.isEmpty()) {
            arrange(capture, usual(capture.segment()));
        } else {
            follow(capture, tables);
        }
    }

    /** @return whether the places follow from the rotation, and nobody arranges them */
    public boolean followsTables(UUID segmentId) {
        return !tables(segmentId).isEmpty();
    }

    /** The tables of the rotation; where nobody goes round one room, or a few tables. */
    public List<SpotWish> usual(EventSegment part) {
        var tables = tables(part.id());
        return tables.isEmpty() ? usual(part.kind())
                : tables.stream().map(table -> new SpotWish(null, table.name(), table.question())).toList();
    }

    private static List<SpotWish> usual(SegmentKind kind) {
        return switch (kind) {
            case PLENARY, TALK -> List.of(new SpotWish(null, "Salle", null));
            case FIELD_VISIT -> List.of(new SpotWish(null, "Visite", null));
            default -> IntStream.rangeClosed(1, USUAL_TABLES).mapToObj(i -> new SpotWish(null, "Table " + i, null)).toList();
        };
    }

    /** Free places, in this order; those that are left out are retired. */
    public void arrange(Capture capture, List<SpotWish> wishes) {
        var kept = new HashSet<CaptureSpot>();
        for (var wish : wishes) {
            var spot = capture.spots().stream().filter(known -> known.id().equals(wish.id())).findFirst()
                    .orElseGet(() -> added(capture, null));
            spot.set(kept.size(), wish.name(), wish.question());
            kept.add(spot);
        }
        retireAllBut(kept, capture);
        capture.touch(clock.instant());
    }

    private void follow(Capture capture, List<RotationTable> tables) {
        var kept = new HashSet<CaptureSpot>();
        var touched = false;
        for (var table : tables) {
            var spot = capture.spots().stream().filter(known -> Objects.equals(known.tableId(), table.id())).findFirst()
                    .orElseGet(() -> added(capture, table.id()));
            touched |= spot.set(table.position(), table.name(), table.question());
            kept.add(spot);
        }
        if (!tables.isEmpty() && (retireAllBut(kept, capture) || touched)) {
            capture.touch(clock.instant());
        }
    }

    private static boolean retireAllBut(HashSet<CaptureSpot> kept, Capture capture) {
        return capture.spots().stream().filter(spot -> !kept.contains(spot)).map(CaptureSpot::retire).reduce(false, Boolean::logicalOr);
    }

    private CaptureSpot added(Capture capture, UUID tableId) {
        var spot = new CaptureSpot(capture, tableId);
        capture.add(spot, clock.instant());
        return spot;
    }

    private List<RotationTable> tables(UUID segmentId) {
        return rotations.ofSegment(segmentId).map(rotation -> rotation.tables().stream().filter(table -> !table.closed()).toList())
                .orElse(List.of());
    }
}
