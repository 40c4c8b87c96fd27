package fr.reseauclimat.event.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import fr.reseauclimat.event.history.PlanSnapshot.PlannedSegment;
import fr.reseauclimat.event.history.PlanSnapshot.PlannedTheme;

/** What differs between two versions of a plan, field by field, in the order of the form. */
final class PlanDifferences {

    private final List<PlanChange> changes = new ArrayList<>();

    private PlanDifferences() {
    }

    static List<PlanChange> between(PlanSnapshot before, PlanSnapshot after) {
        var differences = new PlanDifferences();
        differences.compareEvents(before, after);
        differences.compareSegments(before.segments(), after.segments());
        return differences.changes;
    }

    private void compareEvents(PlanSnapshot before, PlanSnapshot after) {
        add("kind", null, before.kind(), after.kind());
        add("title", null, before.title(), after.title());
        add("summary", null, before.summary(), after.summary());
        add("description", null, before.description(), after.description());
        add("themeIds", null, names(before.themes()), names(after.themes()));
        add("visibility", null, before.visibility(), after.visibility());
        add("startsAt", null, before.startsAt(), after.startsAt());
        add("endsAt", null, before.endsAt(), after.endsAt());
        add("online", null, before.online(), after.online());
        add("onlineUrl", null, before.onlineUrl(), after.onlineUrl());
        add("placeName", null, before.placeName(), after.placeName());
        add("address", null, before.address(), after.address());
        add("territoryId", null, before.territory() == null ? null : before.territory().name(),
                after.territory() == null ? null : after.territory().name());
        add("capacity", null, before.capacity(), after.capacity());
        add("registrationDeadline", null, before.registrationDeadline(), after.registrationDeadline());
    }

    private void compareSegments(List<PlannedSegment> before, List<PlannedSegment> after) {
        for (var gone : before) {
            if (find(gone, after) == null) {
                changes.add(new PlanChange("segment", gone.title(), gone.title(), null));
            }
        }
        for (var segment : after) {
            var known = find(segment, before);
            if (known == null) {
                changes.add(new PlanChange("segment", segment.title(), null, segment.title()));
            } else {
                compare(known, segment);
            }
        }
        var stayed = after.stream().filter(segment -> find(segment, before) != null).map(PlannedSegment::id).toList();
        var order = before.stream().map(PlannedSegment::id).filter(stayed::contains).toList();
        if (!order.equals(stayed)) {
            add("order", null, titles(before), titles(after));
        }
    }

    private void compare(PlannedSegment before, PlannedSegment after) {
        var title = after.title();
        add("title", title, before.title(), title);
        add("kind", title, before.kind(), after.kind());
        add("startsAt", title, before.startsAt(), after.startsAt());
        add("endsAt", title, before.endsAt(), after.endsAt());
        add("description", title, before.description(), after.description());
        add("room", title, before.room(), after.room());
        add("capacity", title, before.capacity(), after.capacity());
        add("speakers", title, before.speakers(), after.speakers());
        add("parallelGroup", title, before.parallelGroup() != null, after.parallelGroup() != null);
    }

    private void add(String field, String segment, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new PlanChange(field, segment, Objects.toString(before, null), Objects.toString(after, null)));
        }
    }

    private static PlannedSegment find(PlannedSegment segment, List<PlannedSegment> among) {
        return among.stream().filter(other -> other.id().equals(segment.id())).findFirst().orElse(null);
    }

    private static String names(List<PlannedTheme> themes) {
        return themes.stream().map(PlannedTheme::name).sorted().collect(Collectors.collectingAndThen(Collectors.joining(", "),
                names -> names.isEmpty() ? null : names));
    }

    private static String titles(List<PlannedSegment> segments) {
        return segments.stream().map(PlannedSegment::title).collect(Collectors.joining(" → "));
    }
}
