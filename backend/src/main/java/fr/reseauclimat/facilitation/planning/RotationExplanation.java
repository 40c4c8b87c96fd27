package fr.reseauclimat.facilitation.planning;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.facilitation.rotation.explanation.PlanExplanation.Reason;
import jakarta.validation.constraints.NotNull;

/**
 * What a plan does for each one, and why it does no better.
 *
 * @param repeats           meetings beyond the first, over all pairs
 * @param leastRepeats      no plan of these tables and conditions has fewer
 * @param reunitedPairs     those who met at an earlier day and meet again on this one
 * @param leastReunions     where each one meets as many people, no plan has fewer such pairs
 * @param returns           how often somebody comes back to a table, those who stay there left out
 * @param leastReturns      what cannot be avoided of it
 * @param unmixed           how often a table lacks an élu, an agent or an association
 * @param leastUnmixed      what cannot be avoided of it
 * @param colleagueMeetings meetings of two people of one structure
 * @param territoryMeetings meetings of two people of one territory
 */
record RotationExplanation(
        @NotNull List<Reach> people,
        @NotNull List<RepeatedPair> repeatedPairs,
        @NotNull long repeats,
        @NotNull long leastRepeats,
        @NotNull List<RepeatedPair> reunitedPairs,
        @NotNull long leastReunions,
        @NotNull long returns,
        @NotNull long leastReturns,
        @NotNull long unmixed,
        @NotNull long leastUnmixed,
        @NotNull long colleagueMeetings,
        @NotNull long territoryMeetings,
        @NotNull List<KeptWish> wishes) {

    /**
     * @param met     different people at the same table
     * @param known   of them, those met at earlier days
     * @param ceiling nobody can meet more in so many rounds
     */
    record Reach(@NotNull UUID registrationId, @NotNull int met, @NotNull int known, @NotNull int ceiling) {
    }

    record RepeatedPair(@NotNull UUID one, @NotNull UUID other, @NotNull int meetings, @NotNull Reason reason) {
    }

    /**
     * @param text what this person looks for
     * @param with whom he or she meets who can speak of it; empty where the wish is not kept
     */
    record KeptWish(@NotNull UUID registrationId, @NotNull String text, @NotNull List<UUID> with) {
    }
}
