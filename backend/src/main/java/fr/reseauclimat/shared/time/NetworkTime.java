package fr.reseauclimat.shared.time;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The clock of the network. Everything that asks for the time takes it from here, so that a test can set it. */
@ApplicationScoped
public class NetworkTime {

    /** The zone in which every hour is said and planned. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(PARIS);
    }
}
