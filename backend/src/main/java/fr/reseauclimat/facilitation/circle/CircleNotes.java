package fr.reseauclimat.facilitation.circle;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What is said in a circle, under its lock. Each changes and takes back the own words. */
@ApplicationScoped
@Transactional
class CircleNotes {

    private static final int MOST = 200;

    @Inject
    CircleDoor door;

    @Inject
    Circles circles;

    @Inject
    CircleNoteRepository notes;

    @Inject
    CurrentMember currentMember;

    @Inject
    Clock clock;

    CircleDetail say(UUID circleId, NoteRequest request) {
        var circle = door.lock(circleId);
        require(circle, request.kind());
        var author = currentMember.require();
        if (request.kind() == NoteKind.CASE) {
            circle.bring(author);
        }
        var note = new CircleNote(circle, request.kind(), author);
        note.write(request.title(), request.text(), clock.instant());
        notes.persistAndFlush(note);
        return told(circle);
    }

    /** @throws ProblemException 404 for the words of somebody else */
    CircleDetail change(UUID circleId, UUID noteId, NoteRequest request) {
        var circle = door.lock(circleId);
        own(circleId, noteId).write(request.title(), request.text(), clock.instant());
        notes.flush();
        return told(circle);
    }

    CircleDetail takeBack(UUID circleId, UUID noteId) {
        var circle = door.lock(circleId);
        var note = own(circleId, noteId);
        if (note.kind() == NoteKind.CASE) {
            if (circle.phase() != CirclePhase.CASE) {
                throw new TransitionRefusedException("Le cercle travaille déjà sur ce cas\u00a0: il peut être effacé avec le cercle.");
            }
            circle.forgetCase();
        }
        notes.delete(note);
        notes.flush();
        return told(circle);
    }

    private void require(Circle circle, NoteKind kind) {
        if (!kind.isOpenIn(circle.phase())) {
            throw new TransitionRefusedException("Le cercle n’en est pas encore là.");
        }
        if (kind.isNarrators() && notes.has(circle.id(), kind)) {
            throw new ProblemException(ProblemType.CONFLICT, kind == NoteKind.CASE
                    ? "Quelqu’un du cercle a déjà apporté un cas." : "C’est déjà écrit\u00a0: vous pouvez le modifier.");
        }
        if (kind.isNarrators() && kind != NoteKind.CASE && !circle.isNarrator(currentMember.idOrNull())) {
            throw ProblemException.forbidden("Seule la personne qui a apporté le cas l’écrit.");
        }
        if (notes.count(circle.id()) >= MOST) {
            throw new ProblemException(ProblemType.CONFLICT, "Ce cercle a déjà " + MOST + " notes.");
        }
    }

    private CircleNote own(UUID circleId, UUID noteId) {
        return notes.of(circleId, noteId).filter(note -> note.author().id().equals(currentMember.idOrNull()))
                .orElseThrow(ProblemException::notFound);
    }

    private CircleDetail told(Circle circle) {
        door.tell(circle);
        return circles.shown(circle);
    }
}
