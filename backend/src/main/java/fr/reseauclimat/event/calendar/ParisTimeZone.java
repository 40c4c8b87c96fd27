package fr.reseauclimat.event.calendar;

import java.time.LocalDateTime;

import fr.reseauclimat.shared.time.NetworkTime;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The time zone block of Paris: the rules in force (Directive 2000/84/CE), without the hundred years before them. Not
 * taken from the library's registry, which adds zones to the virtual machine and fails when it is loaded twice.
 */
final class ParisTimeZone {

    private ParisTimeZone() {
    }

    static VTimeZone component() {
        var zone = new VTimeZone();
        zone.add(new TzId(NetworkTime.PARIS.getId()));
        zone.add(observance(new Daylight(), "CEST", "+0100", "+0200", LocalDateTime.of(1981, 3, 29, 2, 0), 3));
        zone.add(observance(new Standard(), "CET", "+0200", "+0100", LocalDateTime.of(1996, 10, 27, 3, 0), 10));
        return zone;
    }

    private static Observance observance(Observance observance, String name, String from, String to,
            LocalDateTime start, int month) {
        observance.add(new TzName(name));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new DtStart<>(start));
        observance.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        return observance;
    }
}
