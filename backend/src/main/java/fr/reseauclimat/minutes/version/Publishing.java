package fr.reseauclimat.minutes.version;

import java.util.stream.Collectors;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.minutes.section.Section;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.media.attachment.ContentMedia;
import fr.reseauclimat.media.attachment.Attachments;
import fr.reseauclimat.minutes.section.Minutes;
import fr.reseauclimat.minutes.section.MinutesDoor;
import fr.reseauclimat.shared.persistence.StateChanged;
import fr.reseauclimat.shared.problem.FieldError;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes an edition of minutes, once nothing is missing in them. */
@ApplicationScoped
@Transactional
class Publishing {

    @Inject
    MinutesDoor door;

    @Inject
    Contents contents;

    @Inject
    Attachments media;

    @Inject
    VersionRepository versions;

    @Inject
    CurrentMember currentMember;

    @Inject
    Event<StateChanged> changed;

    @Inject
    Clock clock;

    MissingList missing(UUID eventId) {
        var minutes = door.find(eventId);
        return new MissingList(missing(minutes, contents.of(minutes)).stream().map(MissingList.Missing::of).toList());
    }

    /** @throws ProblemException 422 with what is missing, each as a field */
    VersionSummary publish(UUID eventId) {
        var minutes = door.lock(eventId);
        var content = contents.of(minutes);
        var missing = missing(minutes, content);
        if (!missing.isEmpty()) {
            throw new ProblemException(ProblemType.INCOMPLETE, "Complétez ce qui manque, puis publiez.", missing);
        }
        var now = clock.instant();
        var before = minutes.state();
        minutes.publish(now);
        if (before != minutes.state()) {
            changed.fire(new StateChanged(before, minutes.state(), minutes.id(), eventId));
        }
        var files = content.sections().stream().flatMap(section -> section.media().stream()).map(ContentMedia::fileId)
                .filter(file -> file != null).distinct().toList();
        var number = versions.publish(minutes.id(), currentMember.idOrNull(), content, files, now);
        door.tell(eventId);
        return new VersionSummary(number, now, currentMember.find().map(member -> member.fullName()).orElse(null));
    }

    private List<FieldError> missing(Minutes minutes, MinutesContent content) {
        var missing = new ArrayList<FieldError>();
        if (content.sections().stream().allMatch(section -> section.text().isEmpty())) {
            missing.add(new FieldError("sections", "Écrivez au moins une partie."));
        }
        missing.addAll(media.missing(minutes.asOwner(),
                minutes.sections().stream().collect(Collectors.toMap(Section::id, Section::title))));
        return missing;
    }
}
