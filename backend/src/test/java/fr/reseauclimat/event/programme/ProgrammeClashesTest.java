package fr.reseauclimat.event.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.SegmentKind;

class ProgrammeClashesTest {

    @Test
    void aDayWithoutFaultHasNoClash() {
        assertThat(ProgrammeClashes.among(List.of(
                part("09:00", "09:30").room("Hall"), part("09:30", "10:45").room("Hall"), pause("10:45", "11:00").room("Hall"),
                part("11:00", "12:30").room("Hall")).stream().map(Part::build).toList())).isEmpty();
    }

    @Test
    void oneRoomForTwoPartsAtOnceIsTold() {
        assertThat(among(part("09:00", "10:00").room("Salle Éluard").beside(1), part("09:59", "11:00").room(" salle eluard ").beside(1)))
                .containsExactly(new Clash(ClashKind.ROOM, 0, 1, "Salle Éluard"));
    }

    @Test
    void whatEndsWhenTheOtherBeginsDoesNotClash() {
        assertThat(among(part("09:00", "10:00").room("Hall"), part("10:00", "11:00").room("Hall"))).isEmpty();
    }

    @Test
    void visitsMayMeetAtOnePoint() {
        assertThat(among(visit("09:00", "10:00").room("Parvis").beside(1), visit("09:00", "10:00").room("Parvis").beside(1))).isEmpty();
    }

    @Test
    void nobodySpeaksInTwoPartsAtOnce() {
        assertThat(among(part("09:00", "10:00").speakers("Zoé Arnay, Léo Bize").beside(1),
                part("09:30", "10:30").speakers("leo bize; Ana Cort").beside(1)))
                .containsExactly(new Clash(ClashKind.SPEAKER, 0, 1, "Léo Bize"));
    }

    @Test
    void anOverlapIsToldUnlessTheTwoRunBesideEachOther() {
        assertThat(among(part("09:00", "10:00"), part("09:30", "10:30"))).containsExactly(new Clash(ClashKind.OVERLAP, 0, 1, null));
        assertThat(among(part("09:00", "10:00").beside(1), part("09:30", "10:30").beside(2)))
                .containsExactly(new Clash(ClashKind.OVERLAP, 0, 1, null));
        assertThat(among(part("09:00", "10:00").beside(1), part("09:30", "10:30").beside(1))).isEmpty();
    }

    @Test
    void moreThanThreeHoursWithoutAPauseAreTold() {
        assertThat(among(part("09:00", "10:30"), part("10:30", "12:00"))).isEmpty();
        assertThat(among(part("09:00", "10:30"), part("10:30", "12:01"))).containsExactly(new Clash(ClashKind.NO_BREAK, 0, 1, null));
        assertThat(among(part("09:00", "10:30"), pause("10:30", "10:40"), part("10:40", "13:00"))).isEmpty();
        assertThat(among(part("09:00", "10:30"), part("10:40", "13:00"))).isEmpty();
        assertThat(among(part("09:00", "10:30"), part("10:39", "13:00"))).hasSize(1);
    }

    @Test
    void aSingleLongPartWasMeantSo() {
        assertThat(among(visit("09:00", "13:00"))).isEmpty();
        assertThat(among(visit("09:00", "13:00").beside(1), visit("09:00", "12:00").beside(1))).isEmpty();
    }

    @Test
    void everyClashNamesTwoPartsThatReallyOverlapOrEncloseALongStretch() {
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            var parts = IntStream.range(0, 1 + random.nextInt(9)).mapToObj(i -> {
                var start = LocalTime.of(8, 0).plusMinutes(15L * random.nextInt(30));
                return new Part(random.nextInt(5) == 0 ? SegmentKind.BREAK : SegmentKind.TALK, start, start.plusMinutes(15L + 15 * random.nextInt(8)))
                        .room("Salle " + random.nextInt(3)).build();
            }).toList();
            for (var clash : ProgrammeClashes.among(parts)) {
                assertThat(clash.first()).isLessThan(clash.second());
                var one = parts.get(clash.first());
                var other = parts.get(clash.second());
                assertThat(one.overlaps(other) || clash.kind() == ClashKind.NO_BREAK).isTrue();
                assertThat(clash.kind() != ClashKind.ROOM || one.room().equals(other.room())).isTrue();
            }
        }
    }

    private static List<Clash> among(Part... parts) {
        return ProgrammeClashes.among(List.of(parts).stream().map(Part::build).toList());
    }

    private static Part part(String from, String to) {
        return new Part(SegmentKind.TALK, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Part visit(String from, String to) {
        return new Part(SegmentKind.FIELD_VISIT, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Part pause(String from, String to) {
        return new Part(SegmentKind.BREAK, LocalTime.parse(from), LocalTime.parse(to));
    }

    private record Part(SegmentKind kind, LocalTime from, LocalTime to, String room, Integer group, String speakers) {

        Part(SegmentKind kind, LocalTime from, LocalTime to) {
            this(kind, from, to, null, null, null);
        }

        Part room(String room) {
            return new Part(kind, from, to, room, group, speakers);
        }

        Part beside(int group) {
            return new Part(kind, from, to, room, group, speakers);
        }

        Part speakers(String speakers) {
            return new Part(kind, from, to, room, group, speakers);
        }

        ProgrammePart build() {
            return new ProgrammePart(kind, at(from), at(to), room, group, speakers);
        }

        private static Instant at(LocalTime time) {
            return Instant.parse("2026-04-16T" + (time.toString().length() == 5 ? time + ":00" : time) + "Z");
        }
    }
}
