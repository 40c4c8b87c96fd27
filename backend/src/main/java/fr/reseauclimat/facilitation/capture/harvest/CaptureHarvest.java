package fr.reseauclimat.facilitation.capture.harvest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * What tables wrote, for minutes: by group in the order of the wall, and what is in no group by table and round. What is
 * hidden is left out, what was merged is told at one place with all its words, and nobody is named.
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

    /** @param merged those that a card speaks for */
    private record Told(Map<UUID, Integer> given, Map<UUID, List<CardRow>> merged) {

        List<CardRow> voices(CardRow card) {
            return Stream.concat(Stream.of(card), merged.getOrDefault(card.id(), List.of()).stream()).toList();
        }
    }

    private List<HarvestPart> of(Capture capture) {
        var shown = cards.of(capture.id()).stream().filter(card -> !card.hidden()).toList();
        var given = new Told(dots.count(capture.id()),
                shown.stream().filter(card -> card.mergedInto() != null).collect(Collectors.groupingBy(CardRow::mergedInto)));
        var told = shown.stream().filter(card -> card.mergedInto() == null).toList();
        var parts = new ArrayList<HarvestPart>();
        var grouped = new HashMap<UUID, List<CardRow>>();
        told.stream().filter(card -> card.groupId() != null)
                .sorted(Comparator.comparing(CardRow::position, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(card -> grouped.computeIfAbsent(card.groupId(), key -> new ArrayList<>()).add(card));
        for (var group : dots.groups(capture.segment().id())) {
            var items = new ArrayList<HarvestItem>();
            if (given.given().containsKey(group.id())) {
                items.add(new HarvestItem.Paragraph(CardWords.dots(given.given().get(group.id()))));
            }
            items.addAll(told(grouped.getOrDefault(group.id(), List.of()), given));
            add(parts, group.title(), items);
        }
        for (var spot : capture.spots()) {
            add(parts, spot.name(), ofSpot(spot, told, given));
        }
        return parts;
    }

    private static List<HarvestItem> ofSpot(CaptureSpot spot, List<CardRow> told, Told given) {
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

    private static List<HarvestItem> told(List<CardRow> written, Told given) {
        var items = new ArrayList<HarvestItem>();
        var points = new ArrayList<String>();
        var pictures = new ArrayList<HarvestItem>();
        for (var card : written) {
            var dots = given.given().getOrDefault(card.id(), 0);
            var voices = given.voices(card);
            var words = CardWords.of(card.kind(), voices.stream().map(CardRow::text).filter(text -> !text.isEmpty()).distinct().toList(),
                    dots);
            var images = voices.stream().filter(voice -> voice.mediaId() != null).toList();
            if (images.isEmpty() && words != null) {
                points.add(words);
            }
            // the words stand below the first of its images
            for (var image : images) {
                pictures.add(new HarvestItem.Picture(image.mediaId(), image.alt(), image == images.getFirst() ? words : null));
            }
        }
        if (!points.isEmpty()) {
            items.add(new HarvestItem.Points(points));
        }
        items.addAll(pictures);
        return items;
    }

    private static void add(List<HarvestPart> parts, String heading, List<HarvestItem> items) {
        if (!items.isEmpty()) {
            parts.add(new HarvestPart(heading, items));
        }
    }
}
