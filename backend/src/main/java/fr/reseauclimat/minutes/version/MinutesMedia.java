package fr.reseauclimat.minutes.version;

import java.util.UUID;

import fr.reseauclimat.event.attendance.photo.PhotoConsents;
import fr.reseauclimat.media.MediaGuard;
import fr.reseauclimat.media.attachment.ContentMedia;
import fr.reseauclimat.minutes.section.Minutes;
import fr.reseauclimat.minutes.section.MinutesDoor;
import fr.reseauclimat.minutes.section.MinutesReader;
import fr.reseauclimat.minutes.section.MinutesRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Photos and videos of minutes: an edition shows its own for as long as it is there, the draft to those who read it. */
@ApplicationScoped
class MinutesMedia implements MediaGuard {

    @Inject
    MinutesRepository repository;

    @Inject
    MinutesReader readers;

    @Inject
    MinutesDoor door;

    @Inject
    VersionRepository versions;

    @Inject
    Contents contents;

    @Inject
    PhotoConsents consents;

    @Override
    public String kind() {
        return Minutes.MEDIA;
    }

    @Override
    public boolean mayRead(UUID owner, UUID file) {
        var reader = readers.of(event(owner));
        return reader.writes() || versions.shows(file)
                || reader.readsDraft() && contents.of(reader.minutes()).sections().stream().flatMap(section -> section.media().stream())
                        .map(ContentMedia::fileId).anyMatch(file::equals);
    }

    @Override
    public void requireWriter(UUID owner) {
        door.require(event(owner));
    }

    @Override
    public void requirePart(UUID owner, UUID part) {
        if (part == null) {
            throw ProblemException.invalid("part", "Dites dans quelle partie.");
        }
        find(owner).section(part);
    }

    @Override
    public boolean shows(UUID file) {
        return versions.shows(file);
    }

    @Override
    public void takeOut(UUID file) {
        versions.takeOut(file);
    }

    @Override
    public long refusals(UUID owner) {
        return consents.refusals(event(owner));
    }

    @Override
    public void changed(UUID owner) {
        door.tell(event(owner));
    }

    private UUID event(UUID owner) {
        return find(owner).event().id();
    }

    private Minutes find(UUID owner) {
        return repository.findByIdOptional(owner).orElseThrow(ProblemException::notFound);
    }
}
