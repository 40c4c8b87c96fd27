package fr.reseauclimat.facilitation.foresight;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import fr.reseauclimat.facilitation.part.PartChanged;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.text.WrittenText;
import fr.reseauclimat.shared.time.NetworkTime;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Takes in pieces of scenarios, from those who run the event and from tables alike. The caller holds the lock of the workshop. */
@ApplicationScoped
class ItemDesk {

    private static final int MOST = 300;
    private static final Pattern REVISION = Pattern.compile("\"(\\d{1,9})\"");

    @Inject
    ScenarioItemRepository items;

    @Inject
    Event<PartChanged> changed;

    /** The same again is no change, whichever version it was written upon: an answer may have been lost. */
    ScenarioDetail call(Scenario scenario, String title, boolean chosen, String ifMatch) {
        if (!Objects.equals(WrittenText.orNull(title), scenario.title()) || chosen != scenario.chosen()) {
            ExpectedVersion.require(ifMatch, scenario.version() + 1);
            scenario.call(title, chosen);
            items.flush();
            tell(scenario);
        }
        return ScenarioDetail.of(scenario, items.ofScenario(scenario.id()));
    }

    /** As often as it is sent, it is there once. */
    ScenarioItemDetail write(Scenario scenario, UUID itemId, ScenarioItemRequest request, String ifMatch) {
        var foresight = scenario.foresight();
        var text = ItemText.of(request, LocalDate.ofInstant(foresight.segment().startsAt(), NetworkTime.PARIS), foresight.horizonYear());
        var upon = revision(ifMatch);
        var known = items.findById(itemId);
        if (known != null && !known.isOf(scenario, request.kind())) {
            throw ProblemException.notFound();
        }
        var item = known == null ? fresh(itemId, scenario, request.kind()) : known;
        if (item.write(text, upon)) {
            items.persistAndFlush(item);
            tell(scenario);
        }
        return ScenarioItemDetail.of(item);
    }

    private ScenarioItem fresh(UUID itemId, Scenario scenario, ItemKind kind) {
        if (items.countOf(scenario.id()) >= MOST) {
            throw new ProblemException(ProblemType.CONFLICT, "Ce scénario compte déjà " + MOST + " lignes\u00a0: regroupez avant d’en ajouter.");
        }
        return new ScenarioItem(itemId, scenario, kind, items.nextArrival());
    }

    private void tell(Scenario scenario) {
        changed.fire(new PartChanged(scenario.foresight().segment().id()));
    }

    private static int revision(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            ExpectedVersion.require(ifMatch, 0);
        }
        var match = REVISION.matcher(ifMatch.strip());
        return match.matches() ? Integer.parseInt(match.group(1)) : -1;
    }
}
