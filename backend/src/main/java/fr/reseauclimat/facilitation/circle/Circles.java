package fr.reseauclimat.facilitation.circle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberMapper;
import fr.reseauclimat.member.MemberRef;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A circle for those who are in it: read, led through its phases, erased. */
@ApplicationScoped
@Transactional
class Circles {

    @Inject
    CircleDoor door;

    @Inject
    CircleRepository circles;

    @Inject
    CircleNoteRepository notes;

    @Inject
    CurrentMember currentMember;

    @Inject
    MemberMapper members;

    @Inject
    Clock clock;

    MyCircles mine() {
        return new MyCircles(circles.ofMember(currentMember.requireId()).stream()
                .map(circle -> new MyCircle(circle.id(), circle.name(), circle.event().id(), circle.event().title(), circle.phase()))
                .toList());
    }

    CircleDetail get(UUID id) {
        return shown(door.find(id));
    }

    /** For somebody who was let in before: members of a circle in which something was said stay the same. */
    CircleDetail get(UUID id, UUID reader) {
        return shown(circles.findByIdOptional(id).filter(circle -> circle.hasMember(reader)).orElseThrow(ProblemException::notFound),
                reader);
    }

    /** Any member leads on; asking twice has one effect. */
    CircleDetail go(UUID id, PhaseRequest wanted) {
        var circle = door.lock(id);
        if (circle.phase() == wanted.from()) {
            circle.go(wanted.to());
            door.tell(circle);
        }
        return shown(circle);
    }

    CircleDetail eraseOn(UUID id, LocalDate day) {
        var circle = door.lock(id);
        circle.eraseOn(day, LocalDate.ofInstant(clock.instant(), NetworkTime.PARIS));
        door.tell(circle);
        return shown(circle);
    }

    void erase(UUID id) {
        var circle = door.lock(id);
        door.tell(circle);
        forget(circle);
    }

    /** Without a person who asks: its day has come. */
    void forget(Circle circle) {
        notes.eraseOf(circle.id());
        circles.delete(circle);
    }

    UUID reader() {
        return currentMember.idOrNull();
    }

    CircleDetail shown(Circle circle) {
        return shown(circle, currentMember.idOrNull());
    }

    private CircleDetail shown(Circle circle, UUID reader) {
        var said = notes.of(circle.id()).stream().map(note -> shown(note, reader)).toList();
        return new CircleDetail(circle.id(), circle.name(), circle.event().id(), circle.event().title(), circle.phase(),
                refs(circle), circle.narrator() == null ? null : members.toRef(circle.narrator()), circle.isNarrator(reader), said,
                circle.eraseOn(), circle.latestErasure(), circle.askedBackAt() != null);
    }

    private List<MemberRef> refs(Circle circle) {
        return circle.members().stream().sorted(Comparator.comparing(Member::lastName).thenComparing(Member::firstName))
                .map(members::toRef).toList();
    }

    private CircleNoteDetail shown(CircleNote note, UUID reader) {
        return new CircleNoteDetail(note.id(), note.kind(), members.toRef(note.author()), note.title(), note.text(), note.writtenAt(),
                note.author().id().equals(reader));
    }
}
