package fr.reseauclimat.event.registration;

import static fr.reseauclimat.event.RegistrationState.REGISTERED;
import static fr.reseauclimat.event.RegistrationState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void placesAreGivenUntilNoneIsLeft() {
        assertThat(new Places(40, 39, 0).forNewcomer()).isEqualTo(REGISTERED);
        assertThat(new Places(40, 40, 0).forNewcomer()).isEqualTo(WAITING);
        assertThat(new Places(null, 9_999, 0).forNewcomer()).isEqualTo(REGISTERED);
    }

    @Test
    void nobodyOvertakesSomebodyWhoWaits() {
        assertThat(new Places(40, 39, 1).forNewcomer()).isEqualTo(WAITING);
    }

    @Test
    void asManyArePromotedAsThereArePlacesAndPeople() {
        assertThat(new Places(40, 38, 5).promotable()).isEqualTo(2);
        assertThat(new Places(40, 30, 5).promotable()).isEqualTo(5);
        assertThat(new Places(40, 45, 5).promotable()).as("after a mistake nobody is promoted").isZero();
        assertThat(new Places(null, 45, 5).promotable()).isEqualTo(5);
    }

    @Test
    void whateverHappensNoPlaceIsFreeWhileSomebodyWaitsAndNoneIsGivenTwice() {
        for (int seed = 0; seed < 200; seed++) {
            var chance = new Random(seed);
            int capacity = 1 + chance.nextInt(6);
            int registered = 0;
            int waiting = 0;
            for (int step = 0; step < 100; step++) {
                switch (chance.nextInt(4)) {
                    case 0, 1 -> {
                        if (new Places(capacity, registered, waiting).forNewcomer() == REGISTERED) {
                            registered++;
                        } else {
                            waiting++;
                        }
                    }
                    case 2 -> registered = Math.max(0, registered - 1);
                    default -> {
                        waiting = Math.max(0, waiting - 1);
                        capacity = Math.max(registered, capacity + chance.nextInt(3) - 1);
                    }
                }
                int promoted = new Places(capacity, registered, waiting).promotable();
                registered += promoted;
                waiting -= promoted;
                assertThat(registered).as("seed %d step %d", seed, step).isLessThanOrEqualTo(capacity);
                assertThat(waiting == 0 || registered == capacity).as("seed %d step %d", seed, step).isTrue();
            }
        }
    }
}
