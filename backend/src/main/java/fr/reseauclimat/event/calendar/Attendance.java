package fr.reseauclimat.event.calendar;

import fr.reseauclimat.shared.text.MailAddress;


/**
 * Whom a calendar file is for.
 *
 * @param email   of the member
 * @param name    of the member
 * @param certain whether there is a place; otherwise the member waits for one
 */
public record Attendance(MailAddress email, String name, boolean certain) {
}
