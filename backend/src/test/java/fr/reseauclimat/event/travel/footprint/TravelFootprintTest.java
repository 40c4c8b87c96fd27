package fr.reseauclimat.event.travel.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class TravelFootprintTest {

    private static final EmissionFactors FACTORS = EmissionFactors.shipped();
    private static final double EXACTLY = 1e-9;

    /**
     * By hand, there and back, with 0.02769 kg for a kilometre by TER and 0.2176 kg for one of a car:
     * <pre>
     * TER, 40 km                      2 × 40 × 0.02769      =  2.2152 kg    80 km
     * alone in a car, 60 km           2 × 60 × 0.2176       = 26.1120 kg   120 km
     * one of three in a car, 30 km    2 × 30 × 0.2176 / 3   =  4.3520 kg    60 km
     * by bicycle, 5 km                                        0       kg    10 km
     * online                                                  0       kg     0 km
     *                                                       = 32.6792 kg   270 km
     * everybody alone in a car        270 × 0.2176          = 58.7520 kg
     * everybody by TER                270 × 0.02769         =  7.4763 kg
     * </pre>
     */
    @Test
    void theSumIsTheOneThatAPocketCalculatorGives() {
        var footprint = TravelFootprint.of(List.of(
                new Trip(TravelMode.TER, 40, null),
                new Trip(TravelMode.CAR_ALONE, 60, null),
                new Trip(TravelMode.CARPOOL, 30, 3),
                new Trip(TravelMode.BIKE, 5, null),
                new Trip(TravelMode.ONLINE, null, null)), FACTORS);
        assertThat(footprint.kilograms()).isCloseTo(32.6792, within(EXACTLY));
        assertThat(footprint.aloneByCar()).isCloseTo(58.752, within(EXACTLY));
        assertThat(footprint.byTrain()).isCloseTo(7.4763, within(EXACTLY));
        assertThat(footprint.travellers()).isEqualTo(4);
        assertThat(footprint.shares()).extracting(ModeShare::mode).containsExactly(
                TravelMode.TER, TravelMode.CAR_ALONE, TravelMode.CARPOOL, TravelMode.BIKE, TravelMode.ONLINE);
    }

    @Test
    void whoseWayNobodyKnowsIsCountedAsAPersonAndNotAsZeroKilometres() {
        var footprint = TravelFootprint.of(List.of(new Trip(TravelMode.TER, null, null), new Trip(TravelMode.TER, 10, null)), FACTORS);
        assertThat(footprint.shares()).singleElement().satisfies(share -> {
            assertThat(share.travellers()).isEqualTo(2);
            assertThat(share.unmeasured()).isEqualTo(1);
            assertThat(share.kilometres()).isEqualTo(20);
        });
        assertThat(footprint.travellers()).isEqualTo(1);
    }

    @Test
    void whatIsKeptAfterErasingGivesTheSameFigures() {
        var before = TravelFootprint.of(List.of(new Trip(TravelMode.COACH, 100, null), new Trip(TravelMode.CARPOOL, 20, 4)), FACTORS);
        assertThat(TravelFootprint.ofShares(before.shares(), FACTORS)).isEqualTo(before);
    }

    @Test
    void nobodyEmitsNothing() {
        assertThat(TravelFootprint.of(List.of(), FACTORS)).isEqualTo(new TravelFootprint(List.of(), 0, 0, 0));
    }

    @Test
    void everyModeHasAFactorWithANote() {
        for (var mode : TravelMode.values()) {
            assertThat(FACTORS.perPerson(mode, 2)).isNotNegative();
        }
        assertThat(FACTORS.all()).allSatisfy(factor -> assertThat(factor.note()).isNotBlank());
        assertThat(FACTORS.perPerson(TravelMode.CARPOOL, 2)).isEqualTo(FACTORS.perPerson(TravelMode.CAR_ALONE, 1) / 2);
    }
}
