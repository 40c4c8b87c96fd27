package fr.reseauclimat.event.agenda;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.shared.listing.DaysFilter;
import fr.reseauclimat.territory.TerritoryFilter;
import fr.reseauclimat.theme.Axis;
import fr.reseauclimat.theme.ThemeFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

/** Which events a list shall hold, among those that its reader may see. What is null does not matter. */
public class EventFilter {

    @QueryParam("q")
    @Size(max = 100, message = "Cherchez avec 100 caractères au plus.")
    @Parameter(description = "Words of the title, the summary or the place; accents and case do not matter")
    String q;

    @QueryParam("kind")
    EventKind kind;

    @Valid
    @BeanParam
    ThemeFilter theme = new ThemeFilter();

    @QueryParam("axis")
    Axis axis;

    @Valid
    @BeanParam
    TerritoryFilter territory = new TerritoryFilter();

    @BeanParam
    DaysFilter days = new DaysFilter();

    @QueryParam("period")
    EventPeriod period;

    @QueryParam("state")
    EventState state;

    @QueryParam("mine")
    @Parameter(description = "Only what the reader runs, is invited to or takes part in")
    boolean mine;

    @QueryParam("template")
    @Parameter(description = "Templates that events are made after, instead of events")
    boolean template;

    @QueryParam("run")
    @Parameter(description = "Only what the reader runs")
    boolean run;

    Instant promotedAfter;

    public static EventFilter upcoming() {
        var filter = new EventFilter();
        filter.period = EventPeriod.UPCOMING;
        return filter;
    }

    public EventFilter andIn(EventState state) {
        this.state = state;
        return this;
    }

    /** @param territory identifier, or null */
    public EventFilter within(String territory) {
        this.territory = TerritoryFilter.of(territory);
        return this;
    }

    /** Where a place became free for the reader since then. */
    public EventFilter promotedAfter(Instant moment) {
        this.promotedAfter = moment;
        return this;
    }
}
