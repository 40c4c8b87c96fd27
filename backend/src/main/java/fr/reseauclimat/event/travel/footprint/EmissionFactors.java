package fr.reseauclimat.event.travel.footprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Emission factors of ADEME: {@code travel/emission-factors.csv}. Taken from the data of Impact CO2, ADEME's calculator,
 * which publishes those of the Base Carbone with the parts for use and for making the vehicle.
 */
public record EmissionFactors(List<EmissionFactor> all) {

    public static final String SOURCE = "ADEME, Base Carbone, données d’Impact CO2 (transport, révision 8d526e1 du dépôt public), relevées le 23 novembre 2026";
    public static final String SOURCE_URL = "https://impactco2.fr/outils/transport";

    public static EmissionFactors shipped() {
        try (var file = new BufferedReader(new InputStreamReader(
                EmissionFactors.class.getResourceAsStream("/travel/emission-factors.csv"), StandardCharsets.UTF_8))) {
            return new EmissionFactors(file.lines().skip(1).map(line -> line.split(";")).map(cells ->
                    new EmissionFactor(cells[0], Double.parseDouble(cells[1]), cells[2].equals("VEHICLE_KILOMETRE"), cells[3])).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return kilograms for one person and one kilometre */
    double perPerson(TravelMode mode, int peopleOnBoard) {
        var factor = all.stream().filter(each -> each.name().equals(mode.factor())).findFirst().orElseThrow();
        return factor.perVehicle() ? factor.kilograms() / peopleOnBoard : factor.kilograms();
    }
}
