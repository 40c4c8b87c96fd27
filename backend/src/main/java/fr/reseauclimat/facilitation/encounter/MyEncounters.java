package fr.reseauclimat.facilitation.encounter;

import java.time.Clock;

import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A member's own encounters: seen, erased, no longer kept. What two shared is erased for both. */
@ApplicationScoped
@Transactional
class MyEncounters {

    @Inject
    EncounterRepository encounters;

    @Inject
    EncounterChoiceRepository choices;

    @Inject
    CurrentMember currentMember;

    @Inject
    Clock clock;

    Page<MetMember> list(PageQuery page) {
        return encounters.of(currentMember.requireId(), page);
    }

    void erase() {
        choice().erase(clock.instant());
        encounters.eraseOf(currentMember.idOrNull());
    }

    EncounterSettings settings() {
        return settings(choices.ofMember(currentMember.require().id()).map(EncounterChoice::remembered).orElse(true));
    }

    EncounterSettings decide(boolean remembered) {
        choice().decide(remembered, clock.instant());
        if (!remembered) {
            encounters.eraseOf(currentMember.idOrNull());
        }
        return settings(remembered);
    }

    private EncounterChoice choice() {
        var member = currentMember.require();
        return choices.ofMember(member.id()).orElseGet(() -> {
            var choice = new EncounterChoice(member, clock.instant());
            choices.persist(choice);
            return choice;
        });
    }

    private static EncounterSettings settings(boolean remembered) {
        return new EncounterSettings(remembered, (int) EncounterRepository.KEPT.toTotalMonths());
    }
}
