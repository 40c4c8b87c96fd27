package fr.reseauclimat.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import fr.reseauclimat.shared.problem.TooManyRequestsException;
import fr.reseauclimat.shared.text.MailAddress;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

class BrakesTest {

    private final Brakes brakes = new Brakes();

    BrakesTest() {
        brakes.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        brakes.connection = Mockito.mock(HttpServerRequest.class);
        brakes.mostWrongGuesses = 3;
        brakes.mostNewThings = 2;
        brakes.start();
    }

    @Test
    void wrongGuessesOfOneAddressAreNobodyElses() {
        from("192.0.2.1");
        for (var i = 0; i < 3; i++) {
            brakes.wrongGuess();
        }
        assertThatThrownBy(brakes::wrongGuess).isInstanceOf(TooManyRequestsException.class);
        assertThatCode(brakes::newThing).as("of the same address").doesNotThrowAnyException();
        from("192.0.2.2");
        assertThatCode(brakes::wrongGuess).doesNotThrowAnyException();
        from("192.0.2.1");
        brakes.clock = Clock.offset(brakes.clock, Duration.ofMinutes(10));
        assertThatCode(brakes::wrongGuess).doesNotThrowAnyException();
    }

    @Test
    void newThingsAreCountedByThemselves() {
        from("192.0.2.1");
        brakes.newThing();
        brakes.newThing();
        assertThatThrownBy(brakes::newThing).isInstanceOf(TooManyRequestsException.class);
        assertThatCode(brakes::wrongGuess).doesNotThrowAnyException();
    }

    @Test
    void nobodyGetsMoreThanSixLettersADay() {
        for (var i = 0; i < 6; i++) {
            assertThat(brakes.mayWriteTo(MailAddress.of("Lea@example.org"))).isTrue();
        }
        assertThat(brakes.mayWriteTo(MailAddress.of(" lea@EXAMPLE.org"))).isFalse();
        assertThat(brakes.mayWriteTo(MailAddress.of("leo@example.org"))).isTrue();
    }

    @Test
    void addressesOfOneNetworkOfVersionSixAreOneClient() {
        assertThat(Brakes.client("2001:db8:1:2::1")).isEqualTo(Brakes.client("2001:db8:1:2:ffff::9")).isNotEqualTo(Brakes.client("2001:db8:1:3::1"));
        assertThat(Brakes.client("192.0.2.1")).isNotEqualTo(Brakes.client("192.0.2.2"));
    }

    private void from(String address) {
        Mockito.when(brakes.connection.remoteAddress()).thenReturn(SocketAddress.inetSocketAddress(40_000, address));
    }
}
