package fr.reseauclimat.minutes.section;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who is writing where at this moment. Told to each other and kept nowhere. */
@ApplicationScoped
@Transactional
class Writers {

    private static final Duration SEEN = Duration.ofSeconds(30);

    private record Writing(UUID eventId, UUID sectionId, String name, Instant at) {
    }

    private final Map<UUID, Writing> writing = new ConcurrentHashMap<>();

    @Inject
    MinutesDoor door;

    @Inject
    MinutesRepository minutes;

    @Inject
    CurrentMember currentMember;

    @Inject
    Clock clock;

    void announce(UUID eventId, UUID sectionId, WriterRequest request) {
        door.find(eventId).section(sectionId);
        forget();
        if (request.writing()) {
            var name = currentMember.find().map(Member::fullName).orElse("L’équipe du réseau");
            writing.put(request.writer(), new Writing(eventId, sectionId, name, clock.instant()));
        } else {
            writing.remove(request.writer());
        }
        door.tell(eventId);
    }

    void require(UUID eventId) {
        door.find(eventId);
    }

    /** Without a person who asks: the caller has made sure that it may be told. */
    MinutesPulse pulse(UUID eventId) {
        forget();
        var found = minutes.ofEvent(eventId).orElseThrow(ProblemException::notFound);
        return new MinutesPulse(found.version(), found.sections().stream()
                .map(section -> new MinutesPulse.SectionPulse(section.id(), section.revision(), in(section.id()))).toList());
    }

    private List<MinutesPulse.SectionWriter> in(UUID sectionId) {
        return writing.entrySet().stream().filter(entry -> entry.getValue().sectionId().equals(sectionId))
                .map(entry -> new MinutesPulse.SectionWriter(entry.getKey(), entry.getValue().name()))
                .sorted(Comparator.comparing(MinutesPulse.SectionWriter::name)).toList();
    }

    private void forget() {
        var earliest = clock.instant().minus(SEEN);
        writing.values().removeIf(one -> one.at().isBefore(earliest));
    }
}
