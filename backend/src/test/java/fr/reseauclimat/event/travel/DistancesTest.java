package fr.reseauclimat.event.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.territory.Position;

class DistancesTest {

    private static final Position DIJON = new Position(47.32, 5.04, 3);
    private static final Position BESANCON = new Position(47.24, 6.02, 3);
    private static final Distances DISTANCES = new Distances(Map.of("dijon", DIJON, "besancon", BESANCON,
            "quetigny", new Position(47.32, 5.05, 3), "senonais", new Position(47.80, 3.57, 10), "yonne", new Position(47.80, 3.57, 25), "auxerre", new Position(47.80, 3.57, 3)));

    /** One degree of latitude is 6371 × π / 180 = 111.19 km. */
    @Test
    void theStraightLineIsTheOneOfTheGlobe() {
        assertThat(new Position(46, 5, 3).kilometresTo(new Position(47, 5, 3))).isCloseTo(111.19, within(0.01));
        assertThat(DIJON.kilometresTo(BESANCON)).isCloseTo(74.4, within(0.5));
        assertThat(DIJON.kilometresTo(DIJON)).isZero();
    }

    @Test
    void theRoadIsAThirdLongerAndTheSameBothWays() {
        assertThat(DISTANCES.between("dijon", "besancon")).isEqualTo(97).isEqualTo(DISTANCES.between("besancon", "dijon"));
    }

    @Test
    void noWayIsShorterThanThePositionsAreExact() {
        assertThat(DISTANCES.between("dijon", "dijon")).isEqualTo(3);
        assertThat(DISTANCES.between("dijon", "quetigny")).isEqualTo(3);
        assertThat(DISTANCES.between("auxerre", "senonais")).isEqualTo(10);
        assertThat(DISTANCES.between("auxerre", "yonne")).isEqualTo(25);
    }

    @Test
    void whatLiesNowhereHasNoDistance() {
        assertThat(DISTANCES.between("dijon", "atlantis")).isNull();
        assertThat(DISTANCES.between(null, "dijon")).isNull();
        assertThat(DISTANCES.between("dijon", null)).isNull();
    }
}
