package fr.reseauclimat.minutes.section;

/** Minutes as those see them who write. Within the transaction in which they were read. */
public final class MinutesView {

    private MinutesView() {
    }

    public static MinutesDraft of(Minutes minutes) {
        return new MinutesDraft(minutes.id(), minutes.state(), minutes.amendmentsUntil(),
                minutes.sections().stream().map(MinutesView::section).toList(),
                minutes.removedSections().stream().map(section -> new RemovedSection(section.id(), section.title())).toList(),
                minutes.version());
    }

    private static SectionDetail section(Section section) {
        return new SectionDetail(section.id(), section.kind(), section.segment() == null ? null : section.segment().id(),
                section.title(), section.body(), section.revision());
    }
}
