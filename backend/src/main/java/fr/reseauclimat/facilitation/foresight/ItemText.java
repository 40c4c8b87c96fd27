package fr.reseauclimat.facilitation.foresight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.text.WrittenText;

/**
 * The words of a piece of a scenario. Only steps have a date, somebody who does it, and a first step.
 *
 * @param day       or null where a month is enough
 * @param owner     in words, or null
 * @param firstStep what can be done within three months, or null
 * @param pledged   whether minutes take it in as a commitment
 * @param withdrawn no longer shown; it can come back
 */
record ItemText(String text, Integer year, Integer month, Integer day, String owner, String firstStep, boolean pledged,
        boolean withdrawn) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    /**
     * @param today   of the event: no step lies before it
     * @param horizon the last year of a step
     * @throws ProblemException 400 for a date that there is not, or outside of these
     */
    static ItemText of(ScenarioItemRequest wanted, LocalDate today, int horizon) {
        var text = wanted.text().strip();
        if (wanted.kind() != ItemKind.STEP) {
            return new ItemText(text, null, null, null, null, null, false, wanted.withdrawn());
        }
        if (wanted.year() == null || wanted.month() == null) {
            throw ProblemException.invalid("year", "Donnez le mois et l’année de cette étape.");
        }
        var item = new ItemText(text, wanted.year(), wanted.month(), wanted.day(), WrittenText.orNull(wanted.owner()),
                WrittenText.orNull(wanted.firstStep()), wanted.pledged(), wanted.withdrawn());
        var due = item.due();
        if (due.isBefore(today) || due.getYear() > horizon) {
            throw ProblemException.invalid("year", "Une étape se place entre aujourd’hui et l’horizon " + horizon + ".");
        }
        return item;
    }

    /** @return the last day of it */
    LocalDate due() {
        try {
            return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            throw ProblemException.invalid("day", "Ce jour n’existe pas dans ce mois.");
        }
    }

    String dueInWords() {
        return (day == null ? MONTH : DAY).format(due()).replaceFirst("^1 ", "1er ");
    }
}
