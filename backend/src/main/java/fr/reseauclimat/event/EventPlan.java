package fr.reseauclimat.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.problem.FieldError;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.territory.Territory;
import fr.reseauclimat.theme.Theme;

/**
 * Everything about an event that its makers decide. What must hold between its parts is checked here, so that no plan
 * exists that breaks a rule; each broken rule names the field of the form.
 *
 * @param departmentCode       of the territory, or null where it lies in none, or is a region
 * @param capacity             places, or null without limit
 * @param registrationDeadline last moment to register, or null for the start
 */
public record EventPlan(
        EventKind kind, EventVisibility visibility, String title, String summary, String description,
        Instant startsAt, Instant endsAt, boolean online, String onlineUrl,
        String placeName, String address, Territory territory, String departmentCode,
        Integer capacity, Instant registrationDeadline, Set<Theme> themes, List<SegmentPlan> segments) {

    private static final Duration LONGEST = Duration.ofDays(7);

    /** A longer time between the end of registration and the day is a date that was left behind. */
    private static final Duration LONGEST_CLOSED = Duration.ofDays(183);

    /** @throws ProblemException 400 that names every broken rule */
    public EventPlan(EventKind kind, EventVisibility visibility, String title, String summary, String description,
            Instant startsAt, Instant endsAt, boolean online, String onlineUrl,
            String placeName, String address, Territory territory, String departmentCode,
            Integer capacity, Instant registrationDeadline, Set<Theme> themes, List<SegmentPlan> segments) {
        this.kind = kind;
        this.visibility = kind == EventKind.ELECTED_SEMINAR ? EventVisibility.INVITED : visibility;
        this.title = title;
        this.summary = summary;
        this.description = description;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.online = online;
        this.onlineUrl = onlineUrl;
        this.placeName = placeName;
        this.address = address;
        this.territory = territory;
        this.departmentCode = departmentCode;
        this.capacity = capacity;
        this.registrationDeadline = registrationDeadline;
        this.themes = Set.copyOf(themes);
        this.segments = withoutLoneGroups(segments);
        check();
    }

    /** What nothing runs beside, runs alone: left over when the other part was taken out. */
    private static List<SegmentPlan> withoutLoneGroups(List<SegmentPlan> segments) {
        var groups = segments.stream().map(SegmentPlan::parallelGroup).toList();
        return segments.stream()
                .map(segment -> Collections.frequency(groups, segment.parallelGroup()) < 2 ? segment.alone() : segment)
                .toList();
    }

    /** @return whether one can choose between the room and taking part from afar */
    public boolean isHybrid() {
        return online && !isBlank(placeName);
    }

    private void check() {
        var errors = new ArrayList<FieldError>();
        checkTimes(errors);
        checkPlace(errors);
        for (int i = 0; i < segments.size(); i++) {
            checkSegment(i, errors);
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, null, errors);
        }
    }

    private void checkTimes(List<FieldError> errors) {
        if (!endsAt.isAfter(startsAt)) {
            errors.add(new FieldError("endsAt", "La fin doit venir après le début."));
        } else if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            errors.add(new FieldError("endsAt", "Une rencontre dure sept jours au plus."));
        }
        if (registrationDeadline != null && registrationDeadline.isAfter(startsAt)) {
            errors.add(new FieldError("registrationDeadline", "Les inscriptions se terminent au plus tard au début de la rencontre."));
        } else if (registrationDeadline != null && registrationDeadline.isBefore(startsAt.minus(LONGEST_CLOSED))) {
            errors.add(new FieldError("registrationDeadline", "Les inscriptions se termineraient plus de six mois avant la rencontre\u00a0: vérifiez la date."));
        }
    }

    private void checkPlace(List<FieldError> errors) {
        if (online && !isHttps(onlineUrl)) {
            errors.add(new FieldError("onlineUrl", "Indiquez l’adresse de la visioconférence, qui commence par https://."));
        }
        if (!online && isBlank(placeName)) {
            errors.add(new FieldError("placeName", "Indiquez le lieu de la rencontre."));
        }
        if (!online && territory == null) {
            errors.add(new FieldError("territoryId", "Indiquez la commune ou le territoire de la rencontre."));
        }
    }

    private void checkSegment(int index, List<FieldError> errors) {
        var segment = segments.get(index);
        var field = "segments[" + index + "].";
        if (!segment.endsAt().isAfter(segment.startsAt())) {
            errors.add(new FieldError(field + "endsAt", "La fin de ce temps doit venir après son début."));
        }
        if (segment.startsAt().isBefore(startsAt)) {
            errors.add(new FieldError(field + "startsAt", "Ce temps commence avant la rencontre."));
        } else if (segment.endsAt().isAfter(endsAt)) {
            errors.add(new FieldError(field + "endsAt", "Ce temps finit après la rencontre."));
        }
        // two parts may run side by side in two rooms, so only their beginnings are in order
        if (index > 0 && segment.startsAt().isBefore(segments.get(index - 1).startsAt())) {
            errors.add(new FieldError(field + "startsAt", "Ce temps commence avant le précédent."));
        }
        if (segment.parallelGroup() != null) {
            checkParallel(index, field + "parallelGroup", errors);
        }
    }

    private void checkParallel(int index, String field, List<FieldError> errors) {
        var segment = segments.get(index);
        var before = segments.subList(0, index);
        if (before.stream().noneMatch(other -> segment.parallelGroup().equals(other.parallelGroup()))) {
            return;
        }
        if (!segment.parallelGroup().equals(before.getLast().parallelGroup())) {
            errors.add(new FieldError(field, "Les temps en parallèle doivent se suivre dans le programme."));
        } else if (!segment.startsAt().isBefore(before.getLast().endsAt())) {
            errors.add(new FieldError(field, "Ce temps ne se déroule pas en même temps que le précédent."));
        }
    }

    private static boolean isHttps(String url) {
        try {
            var address = new URI(url == null ? "" : url.strip());
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
