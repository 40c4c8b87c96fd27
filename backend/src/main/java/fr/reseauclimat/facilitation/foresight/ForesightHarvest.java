package fr.reseauclimat.facilitation.foresight;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.facilitation.harvest.HarvestPart;
import fr.reseauclimat.facilitation.harvest.HarvestSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a foresight workshop brings into minutes: its axes, the four futures, the ways back, and what somebody will do. */
@ApplicationScoped
class ForesightHarvest implements HarvestSource {

    @Inject
    ForesightRepository foresights;

    @Inject
    ScenarioItemRepository items;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<HarvestPart> of(UUID segmentId) {
        var foresight = foresights.ofSegment(segmentId).filter(Foresight::isFramed).orElse(null);
        if (foresight == null) {
            return List.of();
        }
        var parts = new ArrayList<HarvestPart>();
        parts.add(axes(foresight));
        for (var scenario : foresight.scenarios()) {
            var pieces = items.ofScenario(scenario.id());
            if (scenario.title() != null || !pieces.isEmpty()) {
                parts.add(future(foresight, scenario, pieces));
            }
        }
        return parts;
    }

    private static HarvestPart axes(Foresight foresight) {
        var rows = List.of(foresight.firstAxis(), foresight.secondAxis()).stream()
                .map(axis -> List.of(axis.name(), axis.low(), axis.high())).toList();
        return new HarvestPart("Deux incertitudes à l’horizon " + foresight.horizonYear(),
                List.of(new HarvestItem.Grid(null, List.of("Incertitude", "D’un côté", "De l’autre"), rows)));
    }

    private static HarvestPart future(Foresight foresight, Scenario scenario, List<ScenarioItem> pieces) {
        var poles = String.join(" ; ", foresight.poles(scenario.quadrant()));
        var found = new ArrayList<HarvestItem>();
        if (scenario.title() != null) {
            found.add(new HarvestItem.Paragraph(poles));
        }
        texts(pieces, ItemKind.STORY).forEach(text -> found.add(new HarvestItem.Paragraph(text)));
        var signals = texts(pieces, ItemKind.SIGNAL);
        if (!signals.isEmpty()) {
            found.add(new HarvestItem.Paragraph("Ce qu’on verrait :"));
            found.add(new HarvestItem.Points(signals));
        }
        var steps = pieces.stream().filter(item -> item.kind() == ItemKind.STEP).map(ScenarioItem::content).toList();
        if (!steps.isEmpty()) {
            found.add(way(foresight, steps));
            steps.stream().filter(ItemText::pledged).map(ForesightHarvest::pledge).forEach(found::add);
        }
        return new HarvestPart(scenario.title() == null ? poles : scenario.title(), found);
    }

    private static List<String> texts(List<ScenarioItem> pieces, ItemKind kind) {
        return pieces.stream().filter(item -> item.kind() == kind).map(item -> item.content().text()).toList();
    }

    private static HarvestItem way(Foresight foresight, List<ItemText> steps) {
        return new HarvestItem.Grid("De " + foresight.horizonYear() + " à aujourd’hui",
                List.of("Quand", "Ce qui se passe", "Qui", "Premier pas sous trois mois"),
                steps.stream().map(step -> List.of(step.dueInWords(), step.text(), orNothing(step.owner()), orNothing(step.firstStep())))
                        .toList());
    }

    private static HarvestItem pledge(ItemText step) {
        return new HarvestItem.Pledge(step.firstStep() == null ? step.text()
                : step.text() + " Premier pas sous trois mois : " + step.firstStep(), step.owner(), step.due());
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
