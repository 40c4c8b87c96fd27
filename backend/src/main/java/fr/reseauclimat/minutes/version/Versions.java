package fr.reseauclimat.minutes.version;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.minutes.commitment.Commitments;
import fr.reseauclimat.media.attachment.ContentMedia;
import fr.reseauclimat.media.attachment.AttachmentKind;
import fr.reseauclimat.minutes.section.MinutesReader;
import fr.reseauclimat.minutes.section.Reader;
import fr.reseauclimat.minutes.version.VersionRepository.Edition;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Minutes as they are read: by those who see the event what is published, by those who attended what is open to amendments. */
@ApplicationScoped
@Transactional
public class Versions {

    @Inject
    MinutesReader readers;

    @Inject
    EventAccess events;

    @Inject
    Contents contents;

    @Inject
    VersionRepository versions;

    @Inject
    Commitments commitments;

    @Inject
    MediaStore store;

    @Inject
    Clock clock;

    /** @throws ProblemException 404 where there is nothing that this person may read */
    MinutesReading read(UUID eventId) {
        var reader = find(eventId);
        var latest = (int) versions.count(eventId);
        if (reader.readsDraft() && (latest == 0 || reader.minutes().takesAmendments(clock.instant()))) {
            return reading(reader, null, latest, contents.of(reader.minutes()));
        }
        return reading(reader, versions.latest(eventId).orElseThrow(ProblemException::notFound), latest);
    }

    MinutesReading edition(UUID eventId, int number) {
        var reader = find(eventId);
        return reading(reader, versions.edition(eventId, number).orElseThrow(ProblemException::notFound), (int) versions.count(eventId));
    }

    Page<VersionSummary> list(UUID eventId, PageQuery page) {
        events.find(eventId);
        return versions.list(eventId, page);
    }

    /** @throws ProblemException 404 also for the first one, which changes nothing */
    MinutesChanges changes(UUID eventId, int number) {
        events.find(eventId);
        var before = versions.edition(eventId, number - 1).orElseThrow(ProblemException::notFound);
        var after = versions.edition(eventId, number).orElseThrow(ProblemException::notFound);
        return new MinutesChanges(number, number - 1, ChangeList.between(before.content(), after.content()));
    }

    /** @throws ProblemException 404 where there is no such edition, or the event is hidden */
    public EditionToExport toExport(UUID eventId, int number) {
        events.find(eventId);
        var edition = versions.edition(eventId, number).orElseThrow(ProblemException::notFound);
        var content = edition.content().showing(versions.files(eventId));
        var photos = content.sections().stream().flatMap(section -> section.media().stream())
                .filter(media -> media.kind() == AttachmentKind.PHOTO).map(ContentMedia::fileId).distinct()
                .collect(Collectors.toMap(file -> file, file -> store.read(file)));
        return new EditionToExport(edition.number(), edition.publishedAt(), content, photos);
    }

    private Reader find(UUID eventId) {
        var reader = readers.of(eventId);
        if (reader.minutes() == null) {
            throw ProblemException.notFound();
        }
        return reader;
    }

    /** What became of commitments is told as it is now. */
    private MinutesReading reading(Reader reader, Edition edition, int latest) {
        var now = commitments.of(reader.minutes().event().id());
        var told = edition.content().commitments().stream()
                .map(was -> now.stream().filter(one -> one.id().equals(was.id())).findFirst().orElse(was)).toList();
        return reading(reader, new VersionSummary(edition.number(), edition.publishedAt(), edition.by()), latest,
                edition.content().showing(versions.files(reader.minutes().event().id())).with(List.copyOf(told)));
    }

    private MinutesReading reading(Reader reader, VersionSummary version, int latest, MinutesContent content) {
        var minutes = reader.minutes();
        var amends = reader.attended() && minutes.takesAmendments(clock.instant());
        return new MinutesReading(minutes.state(), version, latest, amends ? minutes.amendmentsUntil() : null, reader.writes(),
                version != null && minutes.event().visibility() == EventVisibility.PUBLIC, content);
    }
}
