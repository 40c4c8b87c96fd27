package fr.reseauclimat.minutes.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import fr.reseauclimat.media.attachment.ContentMedia;
import fr.reseauclimat.minutes.text.TextChanges;
import fr.reseauclimat.minutes.version.MinutesChanges.Kind;
import fr.reseauclimat.minutes.version.MinutesChanges.SectionChange;

/** Compares two editions section by section. */
final class ChangeList {

    private ChangeList() {
    }

    static List<SectionChange> between(MinutesContent before, MinutesContent after) {
        var changes = new ArrayList<SectionChange>();
        for (var section : after.sections()) {
            var was = find(before, section.id());
            var change = was == null
                    ? new SectionChange(Kind.ADDED, section.title(), null, TextChanges.between("", section.text()), section.media().size(), 0)
                    : changed(was, section);
            if (change != null) {
                changes.add(change);
            }
        }
        before.sections().stream().filter(section -> find(after, section.id()) == null)
                .map(section -> new SectionChange(Kind.REMOVED, section.title(), null, TextChanges.between(section.text(), ""), 0,
                        section.media().size()))
                .forEach(changes::add);
        return changes;
    }

    private static SectionChange changed(ContentSection was, ContentSection is) {
        var text = TextChanges.between(was.text(), is.text());
        var came = missing(is.media(), was.media());
        var went = missing(was.media(), is.media());
        var title = Objects.equals(was.title(), is.title()) ? null : was.title();
        return text.isEmpty() && came == 0 && went == 0 && title == null ? null
                : new SectionChange(Kind.CHANGED, is.title(), title, text, came, went);
    }

    private static int missing(List<ContentMedia> of, List<ContentMedia> in) {
        return (int) of.stream().filter(one -> ids(in).noneMatch(one.id()::equals)).count();
    }

    private static Stream<UUID> ids(List<ContentMedia> media) {
        return media.stream().map(ContentMedia::id);
    }

    private static ContentSection find(MinutesContent content, UUID id) {
        return content.sections().stream().filter(section -> section.id().equals(id)).findFirst().orElse(null);
    }
}
