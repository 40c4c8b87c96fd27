package fr.reseauclimat.facilitation.rotation.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Pin;
import fr.reseauclimat.facilitation.rotation.Pin.Reason;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.Table;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Kind;

class DemandCheckTest {

    @Test
    void theLimitsAreNamed() {
        assertThat(kinds(demand(Form.TABLES, 1001, 100, 31))).containsExactly(Kind.TOO_MANY_PARTICIPANTS, Kind.TOO_MANY_ROUNDS);
        assertThatCode(() -> DemandCheck.check(demand(Form.TABLES, 1000, 100, 30))).doesNotThrowAnyException();
    }

    @Test
    void nobodyNoTableAndNoRoundAreNamed() {
        assertThat(kinds(demand(Form.TABLES, 0, 0, 0))).containsExactly(Kind.NOBODY_TO_SEAT, Kind.NO_ROUND, Kind.NO_TABLE);
        assertThat(kinds(demand(Form.TABLES, 3, 4, 1))).containsExactly(Kind.MORE_TABLES_THAN_PEOPLE);
    }

    @Test
    void unknownNamesAreNamed() {
        var demand = demand(Form.TABLES, 8, 2, 2).withPins(List.of(new Pin("x", "t9", Reason.HOST)));
        assertThat(contradictions(demand)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.UNKNOWN_NAME);
            assertThat(each.participants()).containsExactly("x");
            assertThat(each.tables()).containsExactly("t9");
        });
    }

    @Test
    void sizesThatDoNotAddUpAreNamed() {
        var demand = demand(Form.TABLES, 8, 2, 2);
        assertThat(kinds(demand.withPeopleAndTables(demand.participants(), List.of(new Table("a", 5), new Table("b", 4)))))
                .containsExactly(Kind.SIZES_DO_NOT_ADD_UP);
    }

    @Test
    void stationsAskForAsManyRoundsAndNobodyWhoStays() {
        var demand = demand(Form.STATIONS, 12, 4, 3).withPins(List.of(new Pin("p1", "t0", Reason.ACCESS)));
        assertThat(kinds(demand)).containsExactly(Kind.STATIONS_AND_ROUNDS_DIFFER, Kind.BOUND_BUT_PASSING_STATIONS);
    }

    @Test
    void onlyTheConditionsThatContradictEachOtherAreNamed() {
        var demand = demand(Form.TABLES, 9, 3, 2)
                .withPins(List.of(new Pin("p0", "t0", Reason.HOST), new Pin("p1", "t1", Reason.ACCESS), new Pin("p8", "t2", Reason.HOST)))
                .withGroups(List.of(Set.of("p0", "p2"), Set.of("p2", "p1"), Set.of("p5", "p6")), List.of(Set.of("p3", "p4")));
        assertThat(contradictions(demand)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.SEATS_CANNOT_BE_FILLED);
            assertThat(each.participants()).containsExactly("p0", "p1", "p2");
            assertThat(each.conditions()).containsExactly("p0 stays at t0", "p1 stays at t1", "together: p0, p2",
                    "together: p1, p2", "9 people, 3 tables");
        });
    }

    @Test
    void moreToKeepApartThanTablesIsAContradiction() {
        var demand = demand(Form.TABLES, 9, 3, 2).withGroups(List.of(), List.of(Set.of("p0", "p1", "p2", "p3"), Set.of("p7", "p8")));
        assertThat(contradictions(demand)).singleElement().satisfies(each ->
                assertThat(each.participants()).containsExactly("p0", "p1", "p2", "p3"));
    }

    @Test
    void aGroupLargerThanItsTableIsAContradiction() {
        var demand = demand(Form.TABLES, 9, 3, 2).withGroups(List.of(Set.of("p0", "p1", "p2", "p3")), List.of());
        assertThat(kinds(demand)).containsExactly(Kind.SEATS_CANNOT_BE_FILLED);
    }

    @Test
    void pairsCannotStayTogether() {
        assertThat(kinds(demand(Form.PAIRS, 8, 0, 3).withGroups(List.of(Set.of("p0", "p1")), List.of())))
                .containsExactly(Kind.GROUP_AMONG_PAIRS);
    }

    @Test
    void threeWhoMustNotMeetLeaveNoPairForTheFourth() {
        assertThat(kinds(demand(Form.PAIRS, 4, 0, 2).withGroups(List.of(), List.of(Set.of("p0", "p1", "p2")))))
                .containsExactly(Kind.SEATS_CANNOT_BE_FILLED);
    }

    private static List<Kind> kinds(RotationDemand demand) {
        return contradictions(demand).stream().map(Contradiction::kind).toList();
    }

    private static List<Contradiction> contradictions(RotationDemand demand) {
        return catchThrowableOfType(ImpossibleRotationException.class, () -> DemandCheck.check(demand)).contradictions();
    }

    private static RotationDemand demand(Form form, int people, int tables, int rounds) {
        return RotationDemand.of(form, IntStream.range(0, people).mapToObj(i -> Participant.of("p" + i)).toList(),
                IntStream.range(0, tables).mapToObj(i -> Table.of("t" + i)).toList(), rounds);
    }
}
