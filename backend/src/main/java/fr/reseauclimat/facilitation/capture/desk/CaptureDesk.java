package fr.reseauclimat.facilitation.capture.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.facilitation.capture.card.CardRepository;
import fr.reseauclimat.facilitation.capture.spot.Capture;
import fr.reseauclimat.facilitation.capture.spot.CaptureAccess;
import fr.reseauclimat.facilitation.capture.spot.CaptureRepository;
import fr.reseauclimat.facilitation.capture.spot.CaptureSpot;
import fr.reseauclimat.facilitation.capture.spot.CaptureState;
import fr.reseauclimat.facilitation.capture.spot.SpotKeeper;
import fr.reseauclimat.facilitation.capture.spot.SpotWish;
import fr.reseauclimat.facilitation.capture.vote.DotRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Sets up, opens and closes captures, for those who run the event. */
@ApplicationScoped
@Transactional
class CaptureDesk {

    @Inject
    CaptureAccess access;

    @Inject
    CaptureRepository captures;

    @Inject
    SpotKeeper keeper;

    @Inject
    CardRepository cards;

    @Inject
    DotRepository dots;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    CaptureDetail get(UUID eventId, UUID segmentId) {
        var part = access.part(eventId, segmentId);
        return captures.ofSegment(segmentId).map(this::shown).orElseGet(() -> proposal(part));
    }

    /** Without a person who asks: the caller has made sure that it may be told. */
    CaptureDetail of(UUID segmentId) {
        return captures.ofSegment(segmentId).map(this::shown).orElseThrow(ProblemException::notFound);
    }

    /** Under the lock of the event, because there is one for each part. */
    CaptureDetail save(UUID eventId, UUID segmentId, CaptureRequest request, String ifMatch) {
        var part = access.lockPart(eventId, segmentId);
        var known = captures.lockOfSegment(segmentId);
        ExpectedVersion.require(ifMatch, known.map(CaptureDesk::versionOf).orElse(0));
        var capture = known.orElseGet(() -> access.prepare(part));
        capture.setUp(request.dots(), request.dotsHidden(), clock.instant());
        if (!keeper.followsTables(segmentId)) {
            keeper.arrange(capture, request.spots().stream()
                    .map(spot -> new SpotWish(spot.id(), spot.name(), spot.question())).toList());
        }
        return told(capture);
    }

    /** Whoever opens one that nobody has set up gets the usual one. */
    CaptureDetail open(UUID eventId, UUID segmentId) {
        return change(eventId, segmentId, Capture::open);
    }

    CaptureDetail close(UUID eventId, UUID segmentId) {
        return change(eventId, segmentId, Capture::close);
    }

    CaptureDetail openVoting(UUID eventId, UUID segmentId) {
        return change(eventId, segmentId, Capture::openVoting);
    }

    CaptureDetail closeVoting(UUID eventId, UUID segmentId) {
        return change(eventId, segmentId, Capture::closeVoting);
    }

    private CaptureDetail change(UUID eventId, UUID segmentId, BiConsumer<Capture, Instant> verb) {
        var part = access.lockPart(eventId, segmentId);
        var capture = captures.lockOfSegment(segmentId).orElseGet(() -> access.prepare(part));
        verb.accept(capture, clock.instant());
        return told(capture);
    }

    private CaptureDetail told(Capture capture) {
        captures.flush();
        access.tell(capture);
        return shown(capture);
    }

    private CaptureDetail shown(Capture capture) {
        var activity = cards.activity(capture.id());
        var part = capture.segment();
        var spots = capture.spots().stream()
                .map(spot -> shown(spot, activity.getOrDefault(spot.id(), CardRepository.Activity.NONE)))
                .filter(spot -> !spot.retired() || spot.cards() > 0).toList();
        return new CaptureDetail(part.id(), part.title(), part.kind(), capture.state(), keeper.followsTables(part.id()), spots,
                capture.dots(), capture.dotsHidden(), capture.voting(),
                dots.count(capture.id()).values().stream().mapToInt(Integer::intValue).sum(), dots.phones(capture.id()),
                dots.mark(capture.id()), versionOf(capture));
    }

    /** One ahead of the row, so that the first is a newer version than none. */
    private static int versionOf(Capture capture) {
        return capture.version() + 1;
    }

    private SpotDetail shown(CaptureSpot spot, CardRepository.Activity activity) {
        return new SpotDetail(spot.id(), spot.name(), spot.question(), spot.code(), address(publicUrl, spot), spot.retired(),
                activity.cards(), activity.phones(), activity.latest());
    }

    static String address(String publicUrl, CaptureSpot spot) {
        return publicUrl + "/t/" + spot.code();
    }

    private CaptureDetail proposal(EventSegment part) {
        var spots = keeper.usual(part).stream().map(spot ->
                new SpotDetail(null, spot.name(), spot.question(), null, null, false, 0, 0, null)).toList();
        return new CaptureDetail(part.id(), part.title(), part.kind(), CaptureState.PREPARED, keeper.followsTables(part.id()),
                spots, Capture.USUAL_DOTS, true, CaptureState.PREPARED, 0, 0, "", 0);
    }
}
