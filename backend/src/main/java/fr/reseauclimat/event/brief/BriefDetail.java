package fr.reseauclimat.event.brief;

import java.util.List;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * What an event is for.
 *
 * @param audience  whom it wants to reach
 * @param takeaways what people leave with
 * @param version   0 where nothing was written yet
 */
public record BriefDetail(@NotNull List<Goal> goals, String audience, String takeaways, @NotNull int version) implements Versioned {

    static final BriefDetail UNWRITTEN = new BriefDetail(List.of(), null, null, 0);
}
