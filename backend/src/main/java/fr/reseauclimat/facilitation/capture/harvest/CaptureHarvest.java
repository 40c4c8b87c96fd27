package fr.reseauclimat.facilitation.capture.harvest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import fr.reseauclimat.facilitation.capture.card.CardRepository;
import fr.reseauclimat.facilitation.capture.card.CardRow;
import fr.reseauclimat.facilitation.capture.spot.Capture;
import fr.reseauclimat.facilitation.capture.spot.CaptureRepository;
import fr.reseauclimat.facilitation.capture.spot.CaptureSpot;
import fr.reseauclimat.facilitation.capture.vote.DotRepository;
import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.facilitation.harvest.HarvestPart;
import fr.reseauclimat.facilitation.harvest.HarvestSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What tables wrote, for minutes: by group of the wall, and what is in no group by table and round. What is hidden is left
 * out, what was merged is told once, and nobody is named.
 */
@ApplicationScoped
class CaptureHarvest implements HarvestSource {

    @Inject
    CaptureRepository captures;

    @Inject
    CardRepository cards;

    @Inject
    DotRepository dots;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<HarvestPart> of(UUID segmentId) {
        return captures.ofSegment(segmentId).map(this::of).orElse(List.of());
    }

    private List<HarvestPart> of(Capture capture) {
        var given = dots.count(capture.id());
        var told = cards.of(capture.id()).stream().filter(card -> !card.hidden() && card.mergedInto() == null).toList();
        var parts = new ArrayList<HarvestPart>();
        var grouped = new HashMap<UUID, List<CardRow>>();
        told.stream().filter(card -> card.groupId() != null)
                .forEach(card -> grouped.computeIfAbsent(card.groupId(), key -> new ArrayList<>()).add(card));
        for (var group : dots.groups(capture.segment().id())) {
            var items = new ArrayList<HarvestItem>();
            if (given.containsKey(group.id())) {
                items.add(new HarvestItem.Paragraph(CardWords.dots(given.get(group.id()))));
            }
            items.addAll(told(grouped.getOrDefault(group.id(), List.of()), given));
            add(parts, group.title(), items);
        }
        for (var spot : capture.spots()) {
            add(parts, spot.name(), ofSpot(spot, told, given));
        }
        return parts;
    }

    private static List<HarvestItem> ofSpot(CaptureSpot spot, List<CardRow> told, Map<UUID, Integer> given) {
        var byRound = new TreeMap<Integer, List<CardRow>>();
        told.stream().filter(card -> card.groupId() == null && card.spotId().equals(spot.id()))
                .forEach(card -> byRound.computeIfAbsent(card.round() == null ? 0 : card.round(), key -> new ArrayList<>()).add(card));
        var items = new ArrayList<HarvestItem>();
        if (!byRound.isEmpty() && spot.question() != null) {
            items.add(new HarvestItem.Paragraph(spot.question()));
        }
        byRound.forEach((round, written) -> {
            if (round > 0) {
                items.add(new HarvestItem.Paragraph("Tour " + round));
            }
            items.addAll(told(written, given));
        });
        return items;
    }

    private static List<HarvestItem> told(List<CardRow> written, Map<UUID, Integer> given) {
        var items = new ArrayList<HarvestItem>();
        var points = written.stream().filter(card -> card.mediaId() == null && !card.text().isEmpty())
                .map(card -> CardWords.of(card, given.getOrDefault(card.id(), 0))).toList();
        if (!points.isEmpty()) {
            items.add(new HarvestItem.Points(points));
        }
        written.stream().filter(card -> card.mediaId() != null)
                .map(card -> new HarvestItem.Picture(card.mediaId(), card.alt(), card.text().isEmpty() ? null
                        : CardWords.of(card, given.getOrDefault(card.id(), 0)))).forEach(items::add);
        return items;
    }

    private static void add(List<HarvestPart> parts, String heading, List<HarvestItem> items) {
        if (!items.isEmpty()) {
            parts.add(new HarvestPart(heading, items));
        }
    }
}
