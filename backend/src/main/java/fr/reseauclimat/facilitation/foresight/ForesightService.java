package fr.reseauclimat.facilitation.foresight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.capture.spot.CaptureSpotRepository;
import fr.reseauclimat.facilitation.part.PartChanged;
import fr.reseauclimat.facilitation.part.PartDoor;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.time.NetworkTime;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A foresight workshop, for those who run the event. */
@ApplicationScoped
@Transactional
class ForesightService {

    private static final int USUAL_YEARS_AHEAD = 15;

    @Inject
    PartDoor door;

    @Inject
    ForesightRepository foresights;

    @Inject
    ScenarioItemRepository items;

    @Inject
    CaptureSpotRepository spots;

    @Inject
    ItemDesk desk;

    @Inject
    Event<PartChanged> changed;

    @Inject
    Clock clock;

    ForesightDetail get(UUID eventId, UUID segmentId) {
        return shown(door.find(eventId, segmentId, SegmentKind.FORESIGHT_WORKSHOP));
    }

    /** Without a person who asks: the caller has made sure that it may be told. */
    ForesightDetail again(UUID segmentId) {
        return foresights.ofSegment(segmentId).map(this::detail).orElseThrow(ProblemException::notFound);
    }

    /** Under the lock of the event, because there is one for each part. */
    ForesightDetail save(UUID eventId, UUID segmentId, ForesightRequest request, String ifMatch) {
        var part = door.lock(eventId, segmentId, SegmentKind.FORESIGHT_WORKSHOP);
        var known = foresights.lockOfSegment(segmentId);
        ExpectedVersion.require(ifMatch, known.map(foresight -> foresight.version() + 1).orElse(0));
        var foresight = known.orElseGet(() -> new Foresight(part));
        foresight.frame(request.horizonYear(), request.firstAxis(), request.secondAxis(), today().getYear());
        foresights.persist(foresight);
        return told(foresight);
    }

    ForesightDetail move(UUID eventId, UUID segmentId, ForesightPhase phase, String ifMatch) {
        var foresight = lock(eventId, segmentId);
        ExpectedVersion.require(ifMatch, foresight.version() + 1);
        foresight.move(phase);
        return told(foresight);
    }

    ForesightDetail assign(UUID eventId, UUID segmentId, List<TableScenario> tables, String ifMatch) {
        var foresight = lock(eventId, segmentId);
        ExpectedVersion.require(ifMatch, foresight.version() + 1);
        if (!tables.stream().allMatch(table -> isOf(segmentId, table.spotId()))) {
            throw ProblemException.invalid("tables", "Une de ces tables n’appartient pas à cet atelier.");
        }
        foresight.assign(tables);
        return told(foresight);
    }

    ScenarioDetail write(UUID eventId, UUID segmentId, UUID scenarioId, ScenarioRequest request, String ifMatch) {
        return desk.call(scenario(lock(eventId, segmentId), scenarioId), request.title(), request.chosen(), ifMatch);
    }

    ScenarioItemDetail write(UUID eventId, UUID segmentId, UUID scenarioId, UUID itemId, ScenarioItemRequest request, String ifMatch) {
        return desk.write(scenario(lock(eventId, segmentId), scenarioId), itemId, request, ifMatch);
    }

    private boolean isOf(UUID segmentId, UUID spotId) {
        return spots.findByIdOptional(spotId).filter(spot -> spot.capture().segment().id().equals(segmentId)).isPresent();
    }

    private Foresight lock(UUID eventId, UUID segmentId) {
        door.open(eventId, segmentId, SegmentKind.FORESIGHT_WORKSHOP);
        return foresights.lockOfSegment(segmentId).orElseThrow(ProblemException::notFound);
    }

    private static Scenario scenario(Foresight foresight, UUID scenarioId) {
        var scenario = foresight.scenario(scenarioId);
        if (scenario == null) {
            throw ProblemException.notFound();
        }
        return scenario;
    }

    private ForesightDetail told(Foresight foresight) {
        foresights.flush();
        changed.fire(new PartChanged(foresight.segment().id()));
        return detail(foresight);
    }

    private ForesightDetail shown(EventSegment part) {
        return foresights.ofSegment(part.id()).map(this::detail)
                .orElseGet(() -> new ForesightDetail(part.id(), part.title(), part.startsAt(), part.endsAt(), ForesightPhase.AXES,
                        today().getYear() + USUAL_YEARS_AHEAD, UncertaintyAxis.UNWRITTEN, UncertaintyAxis.UNWRITTEN, List.of(),
                        List.of(), 0));
    }

    private ForesightDetail detail(Foresight foresight) {
        var part = foresight.segment();
        var pieces = items.ofForesight(foresight.id());
        var scenarios = foresight.scenarios().stream().map(scenario -> ScenarioDetail.of(scenario,
                pieces.stream().filter(item -> item.scenario().equals(scenario)).toList())).toList();
        return new ForesightDetail(part.id(), part.title(), part.startsAt(), part.endsAt(), foresight.phase(),
                foresight.horizonYear(), foresight.firstAxis(), foresight.secondAxis(), scenarios, foresight.tables(),
                foresight.version() + 1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NetworkTime.PARIS);
    }
}
