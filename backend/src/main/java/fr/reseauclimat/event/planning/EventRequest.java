package fr.reseauclimat.event.planning;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.EventPlan;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.text.LongText;
import fr.reseauclimat.territory.Territory;
import fr.reseauclimat.theme.Theme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the makers of an event decide.
 *
 * @param visibility  a seminar of elected officials is always by invitation, whatever is sent
 * @param onlineUrl   starts with https://, needed where one can take part from afar
 * @param placeName   needed, with the territory, unless it is held online only
 * @param capacity    places; absent without limit
 * @param themeIds    none, or up to eight
 * @param segments    parts of the event, in the order of their beginnings
 */
record EventRequest(
        @NotNull EventKind kind,
        @NotNull EventVisibility visibility,
        @NotBlank @Size(min = 3, max = 150) String title,
        @NotBlank @Size(max = 300) String summary,
        @LongText @NotNull @Size(max = 10_000) String description,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull Boolean online,
        @Size(max = 500) String onlineUrl,
        @Size(max = 150) String placeName,
        @LongText @Size(max = 300) String address,
        @Size(max = 20) String territoryId,
        @Min(1) @Max(10_000) Integer capacity,
        Instant registrationDeadline,
        @NotNull @Size(max = 8) Set<@NotNull UUID> themeIds,
        @NotNull @Size(max = 40) List<@NotNull @Valid SegmentRequest> segments) {

    EventPlan plan(Territory territory, String departmentCode, Set<Theme> themes) {
        List<SegmentPlan> parts = segments.stream().map(SegmentRequest::plan).toList();
        return new EventPlan(kind, visibility, title, summary, description, startsAt, endsAt, online, onlineUrl,
                placeName, address, territory, departmentCode, capacity, registrationDeadline, themes, parts);
    }
}
